package app.lectern.intake.slides;

import app.lectern.intake.office.OfficeFile;
import app.lectern.intake.source.UnusableFileException;
import app.lectern.script.imported.ImportFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open presentation. Where slides are broken the others can be read. Owned by one thread; changes nothing on the disk. */
final class DeckFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeckFile.class);

    private final OPCPackage file;
    private final XMLSlideShow show;
    private final DeckMending mending;

    private DeckFile(OPCPackage file, XMLSlideShow show, DeckMending mending) {
        this.file = file;
        this.show = show;
        this.mending = mending;
    }

    /** Opens a file; refuses one of which no slide can be read. */
    static DeckFile open(Path path) throws IOException, UnusableFileException {
        OPCPackage file = OfficeFile.open(path);
        try {
            return new DeckFile(file, new XMLSlideShow(file), DeckMending.NONE);
        } catch (POIXMLException | IllegalArgumentException | IllegalStateException e) {
            LOG.info("Not a presentation that can be read as it is", e);
            file.revert();
            return mended(path);
        }
    }

    private static DeckFile mended(Path path) throws IOException, UnusableFileException {
        OPCPackage file = OfficeFile.openToMend(path);
        boolean whole = false;
        try {
            DeckMending mending = DeckMending.of(file);
            DeckFile deck = new DeckFile(file, new XMLSlideShow(file), mending);
            whole = true;
            return deck;
        } catch (POIXMLException | IllegalArgumentException | IllegalStateException e) {
            LOG.info("Not a presentation that can be read", e);
            throw broken(file);
        } finally {
            if (!whole) {
                file.revert();
            }
        }
    }

    /** Names the part that is broken, where one can be found. */
    private static UnusableFileException broken(OPCPackage file) {
        return DeckMending.brokenPart(file)
                .map(part -> UnusableFileException.of("import.broken-part", part.name(), part.why()))
                .orElseGet(() -> UnusableFileException.of("import.broken-package"));
    }

    XMLSlideShow show() {
        return show;
    }

    /** The numbers of the slides of which nothing can be read, from 1. */
    Set<Integer> broken() {
        return mending.slides();
    }

    /** What is broken in it. */
    List<ImportFinding> findings() {
        return mending.findings();
    }

    @Override
    public void close() {
        file.revert();
    }
}
