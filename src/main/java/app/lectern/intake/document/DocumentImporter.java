package app.lectern.intake.document;

import app.lectern.intake.office.OfficeFile;
import app.lectern.intake.office.TakenPictures;
import app.lectern.intake.source.UnusableFileException;
import app.lectern.script.imported.DraftScript;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportProgress;
import app.lectern.script.imported.ImportReading;
import app.lectern.script.imported.ImportSource;
import app.lectern.script.imported.SceneDraft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads documents of word processors: a heading begins a scene, paragraphs are said, lists are shown. */
public final class DocumentImporter {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentImporter.class);

    private DocumentImporter() {}

    /** Reads a file. */
    public static ImportReading read(ImportSource source, ImportOptions options, ImportProgress progress)
            throws IOException, UnusableFileException {
        OPCPackage file = OfficeFile.open(source.file());
        try {
            progress.reached(0, 1);
            return read(document(file), new TakenPictures(source.pictures()), progress);
        } finally {
            file.revert();
        }
    }

    private static XWPFDocument document(OPCPackage file) throws IOException, UnusableFileException {
        try {
            return new XWPFDocument(file);
        } catch (POIXMLException | IllegalArgumentException | IllegalStateException e) {
            LOG.info("Not a document that can be read", e);
            throw UnusableFileException.of("import.broken-package");
        }
    }

    private static ImportReading read(XWPFDocument document, TakenPictures pictures, ImportProgress progress)
            throws IOException {
        List<ImportFinding> findings = new ArrayList<>();
        DocumentScenes scenes = new DocumentScenes(new ParagraphStyles(document.getStyles()), pictures, findings);
        List<IBodyElement> body = document.getBodyElements();
        for (int i = 0; i < body.size(); i++) {
            progress.reached(i, body.size());
            scenes.take(body.get(i), i + 1);
        }
        List<SceneDraft> drafts = scenes.finish();
        DraftScript script = DraftScript.of(scenes.title(), drafts, pictures.root());
        return new ImportReading.Taken(script, ImportFinding.inOrder(findings));
    }
}
