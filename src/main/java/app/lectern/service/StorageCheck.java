package app.lectern.service;

import app.lectern.domain.Message;
import app.lectern.domain.asset.KeptAsset;
import app.lectern.domain.asset.KeptFile;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobs;
import app.lectern.pipeline.AssetStorage;
import app.lectern.pipeline.CancellationToken;
import app.lectern.store.KeptAssets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One look at every file of a storage. */
final class StorageCheck {
    private static final String ROOT = "videos/";

    /** What every render makes. */
    private static final List<String> NAMES =
            List.of("video.mp4", "subtitles.srt", "subtitles.vtt", "transcript.txt", "thumbnail.jpg");

    private final AssetStorage storage;
    private final CancellationToken token;
    private final List<Message> findings = new ArrayList<>();
    private final List<String> unproven = new ArrayList<>();
    private int files;
    private long bytes;

    StorageCheck(AssetStorage storage, CancellationToken token) {
        this.storage = storage;
        this.token = token;
    }

    StorageProof of(KeptAssets assets, RenderJobs jobs) throws IOException {
        // in this order: what a render puts there meanwhile is either not listed yet, or known by then
        Set<String> atWork = new TreeSet<>();
        jobs.unfinished().forEach(job -> atWork.add(prefix(job)));
        Set<String> unknown = new TreeSet<>();
        storage.forEach(ROOT, entry -> unknown.add(entry.key()));
        jobs.unfinished().forEach(job -> atWork.add(prefix(job)));
        List<KeptAsset> kept = assets.all();
        for (KeptAsset asset : kept) {
            check(asset, unknown);
        }
        unknown.removeIf(key -> atWork.stream().anyMatch(key::startsWith));
        return new StorageProof(kept.size(), files, bytes, findings, unproven, List.copyOf(unknown));
    }

    private static String prefix(RenderJob job) {
        return ROOT + job.videoId() + "/" + job.scriptId() + "/" + job.jobId() + "/";
    }

    private void check(KeptAsset asset, Set<String> unknown) throws IOException {
        if (asset.files().isEmpty()) {
            for (String name : NAMES) {
                checkOlder(asset, asset.prefix() + name, unknown);
            }
        }
        for (KeptFile file : asset.files()) {
            unknown.remove(file.key());
            Optional<KeptFile> found = storage.read(file.key(), token);
            if (found.isEmpty()) {
                findings.add(Message.of("storage.missing", file.key(), asset.videoId()));
            } else if (found.get().bytes() != file.bytes()) {
                findings.add(Message.of(
                        "storage.other-size",
                        file.key(),
                        asset.videoId(),
                        found.get().bytes(),
                        file.bytes()));
            } else if (!found.get().equals(file)) {
                findings.add(Message.of("storage.other-bytes", file.key(), asset.videoId()));
            } else {
                files++;
                bytes += file.bytes();
            }
        }
    }

    private void checkOlder(KeptAsset asset, String key, Set<String> unknown) {
        if (unknown.remove(key)) {
            unproven.add(key);
        } else {
            findings.add(Message.of("storage.missing", key, asset.videoId()));
        }
    }
}
