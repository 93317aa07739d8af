package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.speech.SpeechSettings;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.pipeline.Themes;
import app.lectern.script.CanonicalJson;
import app.lectern.script.PronunciationCsv;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SourcePlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes an unpacked project in. What the workspace has already is never changed. Waits for the disk. */
final class ProjectIntake {
    private final ScriptService scripts;
    private final SpeechService speech;
    private final Themes themes;
    private final Path themeFolder;

    /** @param themeFolder where {@code themes} keeps the workspace's own */
    ProjectIntake(ScriptService scripts, SpeechService speech, Themes themes, Path themeFolder) {
        this.scripts = scripts;
        this.speech = speech;
        this.themes = themes;
        this.themeFolder = themeFolder;
    }

    /**
     * Takes it in.
     *
     * @param folder where it is unpacked
     * @param file what it came in, to be named
     */
    ScriptImport take(User user, ProjectManifest manifest, Path folder, Path file, @Nullable String videoId)
            throws IOException {
        String json = script(manifest, folder, file);
        List<ImportFinding> findings = new ArrayList<>();
        boolean themeAdded = takeTheme(user, manifest.theme(), folder, findings);
        VideoScript script;
        try {
            Path files = Files.createDirectories(folder.resolve(ProjectService.FILES));
            script = scripts.create(user, videoId == null ? manifest.videoId() : videoId, json, files);
        } catch (RefusedException e) {
            if (themeAdded) {
                themes.remove(manifest.theme());
            }
            throw e;
        }
        takeDictionary(user, folder, findings);
        return new ScriptImport(script, findings);
    }

    private static String script(ProjectManifest manifest, Path folder, Path file) throws IOException {
        Path script = folder.resolve(ProjectService.SCRIPT);
        try {
            String json = Files.readString(script);
            if (CanonicalJson.sha256(json).equals(manifest.scriptSha256())) {
                return json;
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(file);
        }
        throw damaged(file);
    }

    private static RefusedException damaged(Path file) {
        return refused(
                ReasonCode.INVALID_REQUEST,
                "project.damaged",
                String.valueOf(file.getFileName()),
                ProjectService.SCRIPT);
    }

    /** Whether it was added. */
    private boolean takeTheme(User user, String id, Path folder, List<ImportFinding> findings) throws IOException {
        Path json = folder.resolve(ProjectService.THEME);
        if (id.isEmpty() || !Files.exists(json)) {
            return false;
        }
        byte[] wanted = Files.readAllBytes(json);
        if (themes.shelved().stream().anyMatch(one -> one.id().equals(id))) {
            Path own = themeFolder.resolve(id + ".json");
            if (!Files.exists(own) || !Arrays.equals(wanted, Files.readAllBytes(own))) {
                findings.add(whole(Message.of("project.theme-kept", id)));
            }
            return false;
        }
        requireOneOf(user, "denied.theme", Role.ADMIN);
        addTheme(id, wanted, folder.resolve(ProjectService.LOGO));
        findings.add(whole(Message.of("project.theme-added", id)));
        return true;
    }

    private void addTheme(String id, byte[] json, Path logos) throws IOException {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw refused(ReasonCode.INVALID_REQUEST, "project.bad-theme", id);
        }
        Files.createDirectories(themeFolder);
        if (Files.isDirectory(logos)) {
            try (Stream<Path> all = Files.list(logos)) {
                for (Path logo : all.toList()) {
                    Path place = themeFolder.resolve(logo.getFileName().toString());
                    if (place.toString().matches(".*\\.(png|jpg)") && !Files.exists(place)) {
                        Files.copy(logo, place);
                    }
                }
            }
        }
        themes.restore(id, json);
        boolean sound = themes.shelved().stream()
                .anyMatch(one -> one.id().equals(id) && one.reading() instanceof ThemeReading.Accepted);
        if (!sound) {
            themes.remove(id);
            throw refused(ReasonCode.INVALID_REQUEST, "project.bad-theme", id);
        }
    }

    private void takeDictionary(User user, Path folder, List<ImportFinding> findings) throws IOException {
        Path csv = folder.resolve(ProjectService.DICTIONARY);
        if (!Files.exists(csv)) {
            return;
        }
        PronunciationCsv.Reading reading =
                PronunciationCsv.read(new String(Files.readAllBytes(csv), StandardCharsets.UTF_8));
        reading.problems().forEach(problem -> findings.add(whole(problem)));
        SpeechSettings settings = speech.settings();
        Set<String> known =
                settings.pronunciations().stream().map(Pronunciation::written).collect(Collectors.toSet());
        List<Pronunciation> all = new ArrayList<>(settings.pronunciations());
        reading.entries().stream()
                .filter(entry -> !known.contains(entry.written()))
                .forEach(all::add);
        int added = all.size() - settings.pronunciations().size();
        if (added > 0) {
            speech.save(user, settings.withPronunciations(all));
            findings.add(whole(Message.of("project.words-added", added)));
        }
    }

    private static ImportFinding whole(Message message) {
        return new ImportFinding(SourcePlace.WHOLE, "", message);
    }
}
