package app.lectern.draft;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.Message;
import app.lectern.domain.drafting.ModelServer;
import app.lectern.draft.http.HttpChatModel;
import app.lectern.pipeline.CancellationToken;
import app.lectern.script.ScriptDocument;
import app.lectern.support.FakeChatServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** A model that is asked, on a real server of this machine, about a lesson of three scenes. */
abstract class AskedModel {
    static final String KEY = "sk-very-secret";
    static final ScriptDocument LESSON = ScriptDocument.of("""
            {"title":"보안 교육","language":"ko","owner":"kept","scenes":[
             {"scene_id":"a","title":"인사","text":"안녕하세요, 여러분. 오늘은 정말로 아주 중요한 보안에 대해서 함께 이야기를 나누어 보겠습니다."},
             {"scene_id":"b","title":"피싱","text":"[[say 브이피엔|VPN]]을 [[strong|절대]] 끄지 마세요. 그리고 수상한 메일은 열지 마세요.","voice":"espeak-ng:ko"},
             {"scene_id":"c","title":"신고","on_screen_text":["112","보안팀"]}]}""");

    final FakeChatServer server = new FakeChatServer();

    AskedModel() throws IOException {}

    @AfterEach
    final void stop() {
        server.close();
    }

    final ChatModel model(int timeoutSec) {
        return new HttpChatModel(new ModelServer(server.url() + "/v1/", KEY, "tiny", timeoutSec, true));
    }

    final Drafting.Outcome ask(DraftOrder order) {
        assertThat(order.problem()).isEmpty();
        return Drafting.ask(model(30), order, Drafting.request(order), new CancellationToken());
    }

    final Proposal proposal(DraftOrder order) {
        return ((Drafting.Outcome.Proposed) ask(order)).proposal();
    }

    static DraftOrder order(DraftTask task, int seconds) {
        return new DraftOrder(task, LESSON, task.fitting(LESSON, Map.of()), "", "", seconds, Map.of());
    }

    static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }
}
