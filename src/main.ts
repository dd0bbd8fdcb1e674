import { catalog } from 'virtual:stories';

const list = document.createElement('ul');
for (const { manifest } of catalog) {
  const item = document.createElement('li');
  item.textContent = Object.values(manifest.title).join(' / ');
  list.append(item);
}
document.body.append(list);
