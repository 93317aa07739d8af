package app.lectern.desktop.importing;

import app.lectern.desktop.Studio;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportProgress;
import app.lectern.service.ImportChoice;
import app.lectern.service.ImportPreview;
import app.lectern.service.ScriptImport;
import java.io.IOException;
import java.nio.file.Path;

/** What the import's view model asks of the workspace; every call waits for the disk. */
public interface ImportDesk {
    /** What would come of a file, as {@link app.lectern.service.ImportService#preview}. */
    ImportPreview read(Path file, ImportOptions options, ImportProgress progress) throws IOException;

    /** Keeps scenes as a video. */
    ScriptImport keep(ImportPreview preview, ImportChoice choice);

    /** How many revisions a video has; 0 when it is not there. */
    int revisions(String videoId);

    /** Takes a video out of the library. */
    void remove(String videoId);

    /** The workspace's own. */
    static ImportDesk of(Studio studio) {
        return new ImportDesk() {
            @Override
            public ImportPreview read(Path file, ImportOptions options, ImportProgress progress) throws IOException {
                return studio.lectern().imports().preview(studio.user(), file, options, progress);
            }

            @Override
            public ScriptImport keep(ImportPreview preview, ImportChoice choice) {
                return studio.lectern().imports().keep(studio.user(), preview, choice);
            }

            @Override
            public int revisions(String videoId) {
                return studio.lectern()
                        .scripts()
                        .ofVideo(studio.user(), videoId)
                        .size();
            }

            @Override
            public void remove(String videoId) {
                studio.lectern().videos().remove(studio.user(), videoId);
            }
        };
    }
}
