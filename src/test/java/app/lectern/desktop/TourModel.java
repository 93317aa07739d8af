package app.lectern.desktop;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.service.ModelChoice;
import app.lectern.support.FakeChatServer;
import java.io.IOException;

/** A model on this computer, as the workspace has chosen it, that says {@link TourWorkspace#WRITTEN} in plainer words. */
final class TourModel implements AutoCloseable {
    /** The server's place is in a picture, so it is the same every time. */
    private static final int PORT = 11_434;

    static final String URL = "http://127.0.0.1:" + PORT;

    private static final String NAME = "qwen3:8b";
    private static final String PLAINER = """
            {"scenes":[
            {"scene":3,"text":"먼저 받는 사람을 [[강조|두 번]] 확인해 주세요. 자동 완성은 이름이 비슷한 다른 사람을 고를 수 있습니다."},
            {"scene":5,"text":"첨부 파일에는 암호를 걸어 주세요. 암호는 메일에 쓰지 말고 전화로 알려 주세요. 회사 밖에서는 [[철자|VPN]]으로만 접속합니다."},
            {"scene":7,"text":"잘못 보냈다면 1시간 안에 담당자에게 알려 주세요."}]}""";

    private final FakeChatServer server;

    TourModel(Lectern lectern, User admin) throws IOException {
        server = new FakeChatServer(PORT);
        server.has("{\"data\":[{\"id\":\"" + NAME + "\"}]}");
        lectern.modelDrafts().save(admin, new ModelChoice(server.url(), NAME, 120, true, null));
    }

    /** Has an answer ready for the next question. */
    void prepare() {
        server.says(PLAINER);
    }

    @Override
    public void close() {
        server.close();
    }
}
