import { plainMarkup, type Manifest } from '../../game/index.ts';
import { packZip } from './pack-zip.ts';

/** The page a learning platform opens. */
const pageFile = 'index.html';

/**
 * A SCORM 1.2 package of one unit: a page as it is published alone, and the manifest by which a
 * learning platform knows it. The same page gives the same bytes.
 */
export function coursePackage(page: string, manifest: Manifest): Uint8Array<ArrayBuffer> {
  return packZip(
    new Map([
      ['imsmanifest.xml', courseManifest(manifest)],
      [pageFile, page],
    ]),
  );
}

/** The text of `imsmanifest.xml`, in the story's first language. */
function courseManifest({ id, title, languages: [language = 'en'] }: Manifest): string {
  const name = plainMarkup(title[language] ?? id);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="runaway-${plainMarkup(id)}" version="1.0"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${name}</title>
      <item identifier="story" identifierref="page" isvisible="true">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${pageFile}">
      <file href="${pageFile}"/>
    </resource>
  </resources>
</manifest>
`;
}
