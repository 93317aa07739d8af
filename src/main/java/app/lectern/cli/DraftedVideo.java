package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.script.VideoScript;
import app.lectern.draft.Proposal;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.service.OpenedDraft;
import java.util.Map;
import java.util.Set;

/** What somebody writes of a video: their working copy, else its newest text. */
record DraftedVideo(Lectern lectern, User user, OpenedDraft opened) {
    /** @throws RefusedException VIDEO_NOT_FOUND or PERMISSION_DENIED */
    static DraftedVideo open(Lectern lectern, User user, String videoId) {
        VideoScript newest = lectern.scripts().ofVideo(user, videoId).stream()
                .findFirst()
                .orElseThrow(
                        () -> new RefusedException(ReasonCode.VIDEO_NOT_FOUND, Message.of("video.not-found", videoId)));
        return new DraftedVideo(lectern, user, lectern.drafts().open(user, newest.scriptId()));
    }

    ScriptDocument document() {
        return document(opened);
    }

    /** What its source says now, by its scenes' ids; empty where it is no translation. */
    Map<String, SceneDocument> said() {
        return lectern.translations()
                .of(user, opened.script().videoId())
                .map(translation -> lectern.translations().source(user, translation))
                .map(source -> ScriptDocument.of(source.rawJson()).byId())
                .orElse(Map.of());
    }

    private static ScriptDocument document(OpenedDraft opened) {
        return ScriptDocument.of(
                opened.copy() == null
                        ? opened.script().rawJson()
                        : opened.copy().json());
    }

    /** Takes scenes into the working copy, and writes down whose draft they are. */
    Proposal.Accepted keep(Proposal proposal, Set<Integer> places, String model) {
        String scriptId = opened.script().scriptId();
        // a window may have written on it meanwhile
        OpenedDraft now = lectern.drafts().open(user, scriptId);
        Proposal.Accepted accepted = proposal.acceptInto(document(now), places);
        String base = now.copy() == null ? now.script().sha256() : now.copy().baseSha256();
        lectern.drafts().keep(user, scriptId, base, accepted.document().json());
        lectern.modelDrafts().accepted(user, scriptId, model, proposal, accepted.taken());
        return accepted;
    }
}
