package app.lectern.desktop.voices;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.NoticeBox;
import app.lectern.desktop.parts.Ui;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The page of the settings about voices and pronunciation. */
public final class VoicesPage {
    private static final double WIDTH = 1120;

    private final VoicesViewModel model;
    private final Node root;

    public VoicesPage(Studio studio) {
        Words words = studio.words();
        this.model = new VoicesViewModel(studio);
        VBox page = new VBox(
                24,
                NoticeBox.of(model.notice()),
                new LanguageVoices(words, model).root(),
                new DictionaryPane(words, model).root(),
                new SoundForm(words, model).root(),
                new SpeechServerForm(words, model).root());
        page.setPadding(new Insets(16, 24, 24, 24));
        this.root = Ui.scrollBothWays(Ui.most(page, WIDTH));
    }

    public Node root() {
        return root;
    }

    /** Ends what is being spoken. */
    public void close() {
        model.close();
    }
}
