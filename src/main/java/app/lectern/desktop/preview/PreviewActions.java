package app.lectern.desktop.preview;

import static app.lectern.desktop.actions.ActionGroup.EDIT;
import static app.lectern.desktop.actions.ActionGroup.GO;
import static app.lectern.desktop.actions.ActionGroup.PLAY;

import app.lectern.desktop.actions.Action;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a video that is watched, and its keys. */
final class PreviewActions {
    private PreviewActions() {}

    /** @param watching runs a step on what is watched, if anything is */
    static List<Action> of(Consumer<Consumer<WatchDesk>> watching) {
        return List.of(
                play("preview.play-pause", Feather.PLAY, "Space", watching, Steering::playOrPause),
                play("preview.play-pause-k", Feather.PLAY, "K", watching, Steering::playOrPause),
                play("preview.back", Feather.ROTATE_CCW, "J", watching, Steering::back),
                play("preview.forward", Feather.ROTATE_CW, "L", watching, Steering::forward),
                play("preview.back-arrow", Feather.ROTATE_CCW, "Left", watching, Steering::back),
                play("preview.forward-arrow", Feather.ROTATE_CW, "Right", watching, Steering::forward),
                play("preview.frame-back", Feather.CHEVRON_LEFT, "Comma", watching, steering -> steering.step(-1)),
                play("preview.frame-on", Feather.CHEVRON_RIGHT, "Period", watching, steering -> steering.step(1)),
                play("preview.previous-scene", Feather.SKIP_BACK, "Shortcut+Left", watching, Steering::previousChapter),
                play("preview.next-scene", Feather.SKIP_FORWARD, "Shortcut+Right", watching, Steering::nextChapter),
                play("preview.slower", Feather.MINUS, "Shift+Comma", watching, Steering::slower),
                play("preview.faster", Feather.PLUS, "Shift+Period", watching, Steering::faster),
                play("preview.mute-toggle", Feather.VOLUME_X, "M", watching, Steering::mute),
                desk("preview.subtitles-toggle", Feather.MESSAGE_SQUARE, "C", watching, WatchDesk::toggleSubtitles),
                desk("preview.full-screen", Feather.MAXIMIZE, "F", watching, WatchDesk::toggleFullScreen),
                desk("preview.compare-toggle", Feather.COLUMNS, "Shift+C", watching, WatchDesk::toggleCompare),
                desk("preview.other-sound", Feather.HEADPHONES, "A", watching, WatchDesk::listenToOther),
                Action.of("preview.search", GO, Feather.SEARCH, "Shortcut+F", () -> watching.accept(WatchDesk::find)),
                Action.of(
                        "preview.export",
                        EDIT,
                        Feather.DOWNLOAD,
                        "Shortcut+E",
                        () -> watching.accept(WatchDesk::toggleExport)),
                Action.of(
                        "preview.publish",
                        EDIT,
                        Feather.SEND,
                        "Shortcut+P",
                        () -> watching.accept(WatchDesk::togglePublish)));
    }

    private static Action play(
            String key, Feather icon, String keys, Consumer<Consumer<WatchDesk>> watching, Consumer<Steering> act) {
        return desk(key, icon, keys, watching, desk -> act.accept(desk.steering()));
    }

    private static Action desk(
            String key, Feather icon, String keys, Consumer<Consumer<WatchDesk>> watching, Consumer<WatchDesk> act) {
        return Action.of(key, PLAY, icon, keys, () -> watching.accept(act));
    }
}
