package app.lectern.service;

import app.lectern.domain.ReasonCode;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.script.ScriptDocument;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SourcePlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a file, before anything is changed. Its pictures are there until it is closed. Immutable.
 *
 * @param json the whole script, which the script reader accepts
 * @param places where in the file each scene begins
 * @param findings what was left out, or is taken over differently, in the order of the file
 * @param videoId the video it would become if nobody names another
 * @param training the training that the file names, if it names one
 * @param folder where its pictures are; null when it has none
 * @param taken the pictures that were taken out of the file; null when none were
 */
public record ImportPreview(
        Path file,
        String json,
        List<SourcePlace> places,
        List<ImportFinding> findings,
        String videoId,
        @Nullable String training,
        @Nullable Path folder,
        @Nullable Path taken)
        implements AutoCloseable {
    public ImportPreview {
        places = List.copyOf(places);
        findings = List.copyOf(findings);
    }

    /** The script as it would be. */
    public ScriptDocument document() {
        return ScriptDocument.of(json);
    }

    /** All scenes, from 0. */
    public Set<Integer> all() {
        return IntStream.range(0, places.size()).boxed().collect(Collectors.toSet());
    }

    /** What was found between the beginning of a scene and that of the next, or in a scene of that number. */
    public List<ImportFinding> findingsOf(int scene) {
        return findings.stream().filter(finding -> sceneOf(finding) == scene).toList();
    }

    /** What was found of the file as a whole, or before its first scene. */
    public List<ImportFinding> findingsOfFile() {
        return findingsOf(-1);
    }

    private int sceneOf(ImportFinding finding) {
        int scene = -1;
        for (int i = 0; i < places.size(); i++) {
            SourcePlace place = places.get(i);
            boolean before = place.number() <= finding.place().number()
                    && (scene < 0 || place.number() > places.get(scene).number());
            if (!finding.place().isWhole() && place.kind() == finding.place().kind() && before) {
                scene = i;
            }
        }
        return scene;
    }

    /** Refuses with INVALID_SCRIPT when none are chosen, or some that are not there. */
    void requireScenes(Set<Integer> chosen) {
        if (chosen.isEmpty() || !all().containsAll(chosen)) {
            throw Refusals.refused(ReasonCode.INVALID_SCRIPT, "import.no-such-scenes", places.size());
        }
    }

    /** The script with these scenes only, in their order. */
    String json(Set<Integer> chosen) {
        if (chosen.containsAll(all())) {
            return json;
        }
        List<Integer> others = new ArrayList<>(all());
        others.removeAll(chosen);
        return document().remove(Set.copyOf(others)).json();
    }

    /** Deletes the pictures that were taken out of the file. */
    @Override
    public void close() {
        if (taken != null) {
            RenderPipeline.removeFolder(taken);
        }
    }
}
