package app.lectern;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.pipeline.Narrator;
import app.lectern.pipeline.RenderPipeline;
import app.lectern.pipeline.VideoComposer;
import app.lectern.slide.Java2dSlideRenderer;
import app.lectern.storage.LocalStorage;
import app.lectern.subtitle.SpeechSubtitler;
import app.lectern.video.FfmpegComposer;
import app.lectern.video.JcodecProber;
import app.lectern.video.Thumbnails;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Opens workspaces for tests, with the real engines but the narrator a test gives. */
public final class TestLectern {
    public static final User AUTHOR = User.of("author", Role.AUTHOR);
    public static final User REVIEWER = User.of("reviewer", Role.REVIEWER);
    public static final User ADMIN = User.of("admin", Role.ADMIN);

    /** The smallest script of the contract. */
    public static final String SCRIPT = """
            {"scenes":[{"scene_id":1,"text":"안녕하세요. 보안교육입니다."},{"scene_id":2,"text":"피싱 메일에 주의하세요."}]}""";

    private TestLectern() {}

    public static Lectern open(Path root, Clock clock, Narrator narrator) throws IOException {
        return open(root, clock, narrator, new FfmpegComposer());
    }

    public static Lectern open(Path root, Clock clock, Narrator narrator, VideoComposer composer) throws IOException {
        RenderPipeline.Engines engines = new RenderPipeline.Engines(
                narrator,
                new SpeechSubtitler(),
                new Java2dSlideRenderer(),
                (slide, jpeg) -> Thumbnails.write(slide, jpeg, 640),
                composer,
                new JcodecProber(),
                new LocalStorage(root.resolve("assets")));
        return Lectern.open(new Lectern.Config(new Workspace(root), Locale.KOREAN, clock, 1), engines);
    }
}
