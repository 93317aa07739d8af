package app.lectern.desktop.library;

import java.util.List;
import java.util.function.Consumer;

/** What is done with videos, by the view model but for what has to be asked first. */
record LibraryActions(LibraryViewModel model, Consumer<String> askName, Consumer<String> askLanguage)
        implements CardActions {
    @Override
    public void open(String videoId) {
        model.open(videoId);
    }

    @Override
    public void duplicate(List<String> videoIds) {
        model.duplicate(videoIds);
    }

    @Override
    public void rename(String videoId) {
        askName.accept(videoId);
    }

    @Override
    public void translate(String videoId) {
        askLanguage.accept(videoId);
    }

    @Override
    public void remove(List<String> videoIds) {
        model.remove(videoIds);
    }
}
