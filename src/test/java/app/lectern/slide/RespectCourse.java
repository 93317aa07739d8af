package app.lectern.slide;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import java.util.List;

/** How people treat each other, warm. Every layout is in it once. */
final class RespectCourse extends SampleCourse {
    Script script() {
        add(SlideLayout.TITLE, "서로 존중할 때\n일이 편안해집니다", "직장 내 괴롭힘 예방과 장애인 인식개선을 함께 배웁니다.", "전 직원 필수", "40분", "4개 장");
        add(SlideLayout.SECTION, "괴롭힘은 어디에서 시작될까요?", "의도가 없었더라도 상대가 고통을 받았다면 멈추어야 합니다.");
        add(
                SlideLayout.BULLETS,
                "세 가지를 모두 갖추면 괴롭힘입니다",
                "*우위*를 이용했는가 — 직급뿐 아니라 나이, 인원수, 정보의 차이도 포함됩니다.",
                "업무상 *적정 범위*를 넘었는가 — 사회 통념에 비추어 필요한 일이었는지 살핍니다.",
                "*고통*을 주거나 환경을 나쁘게 했는가 — 신체적·정신적 고통이 모두 해당합니다.");
        add(
                SlideLayout.PICTURE_TEXT,
                "돕기 전에\n먼저 물어봅니다",
                "table.png",
                List.of("“도와드릴까요?” 묻고 *대답을 기다립니다.*", "동행인이 아니라 *당사자*에게 말합니다.", "휠체어나 보조기구를 함부로 만지지 않습니다."));
        add(
                SlideLayout.FULL_PICTURE,
                "오늘 내가 건넨 말은\n누군가에게 어떻게 남았을까요?",
                "morning.png",
                List.of("좋은 일터는 거창한 제도보다 매일의 말에서 시작됩니다."));
        add(
                SlideLayout.COMPARE,
                "같은 상황, 다른 한마디",
                "상처를 주는 말 | 함께 일하는 말",
                "“이것도 몰라요? 몇 년 차예요?” | “어느 부분이 막히나요? 같이 볼게요.”",
                "“회식 빠지면 평가에 반영할 거예요.” | “참석은 자유예요. 편하게 정하세요.”",
                "“장애가 있는데 이 일을 할 수 있겠어요?” | “일하는 데 필요한 것이 있으면 알려 주세요.”");
        add(
                SlideLayout.QUOTE,
                "근로기준법",
                "사용자 또는 근로자는 직장에서의 *지위 또는 관계 등의 우위*를 이용하여 다른 근로자에게 고통을 주어서는 아니 된다.",
                "— 근로기준법 제76조의2 (일부 줄임)");
        add(
                SlideLayout.TABLE,
                "회사는 이렇게 해야 합니다",
                "상황 | 회사의 조치 | 위반하면",
                "신고를 받았을 때 | 지체 없이 객관적으로 조사 | 500만 원 이하 과태료",
                "사실이 확인됐을 때 | 피해자 보호와 행위자 징계 등 조치 | 500만 원 이하 과태료",
                "조사 내용을 알게 됐을 때 | 비밀 유지 | 500만 원 이하 과태료",
                "신고한 근로자에게 | 해고 등 불리한 처우 금지 | 3년 이하 징역 또는 3천만 원 이하 벌금",
                "근거: 근로기준법 제76조의3, 제109조, 제116조");
        add(
                SlideLayout.BIG_NUMBER,
                "민간 기업의 장애인 의무고용률",
                "3.1%",
                "상시 근로자 50명 이상인 사업주가 지켜야 합니다.",
                "직장 내 장애인 인식개선 교육은 해마다 한 번, 1시간 이상 실시합니다.",
                "근거: 장애인고용촉진 및 직업재활법 제5조의2, 제28조");
        add(
                SlideLayout.STEPS,
                "신고하면 이렇게 진행됩니다",
                "상담: 원하는 해결 방법을 먼저 듣습니다.",
                "조사: 양쪽의 이야기를 객관적으로 확인합니다.",
                "보호: 근무 장소 변경 등 피해자가 원하는 조치를 합니다.",
                "살핌: 처리 뒤에도 불이익이 없는지 확인합니다.");
        add(
                SlideLayout.CHECKLIST,
                "동료의 자리에서 돌아봅니다",
                "업무 지시를 이유와 함께 설명했다.",
                "퇴근 뒤 급하지 않은 연락을 하지 않았다.",
                "외모나 사생활을 농담거리로 삼지 않았다.",
                "회의에서 말할 기회를 고르게 나눴다.");
        add(
                SlideLayout.WARNING,
                "신고를 이유로 한 불이익은 범죄입니다",
                "신고한 사람을 찾아내려 하지 않습니다.",
                "전보·평가·따돌림으로 보복하지 않습니다.",
                "조사 중 들은 이야기를 다른 사람에게 옮기지 않습니다.");
        add(
                SlideLayout.CODE,
                "업무 요청 메시지를 점검하는 규칙",
                "// 퇴근 뒤에는 예약 전송",
                "if (now.isAfter(offHours)) {",
                "    message.sendAt(\"내일 09:00\");",
                "}",
                "// 마감은 날짜와 이유를 함께",
                "if (message.due == null) {",
                "    return \"언제까지, 왜 필요한가요?\";",
                "}",
                ">> 7행 마감과 이유 — “빨리”보다 날짜가 친절합니다.");
        ask(new Question(Kind.TRUEFALSE, "장애가 있는 동료를 도울 때는 먼저 묻지 않아도 된다.", List.of(), List.of(1), "", 5));
        add(
                SlideLayout.SUMMARY,
                "함께 기억해요",
                "먼저 존중하기: 직급보다 사람을 먼저 봅니다.",
                "물어보고 돕기: 장애가 있는 동료에게 필요를 묻습니다.",
                "혼자 참지 않기: 상담과 신고는 보호받을 권리입니다.");
        add(
                SlideLayout.END,
                "함께해 주셔서\n고맙습니다",
                "확인 문제를 풀면 수료가 기록됩니다.",
                "상담은 고충 처리 담당자에게 언제든 요청하세요.",
                "교육 자료는 학습 화면에서 다시 볼 수 있습니다.");
        return script("직장 내 괴롭힘 예방 교육", "warm");
    }
}
