package app.lectern.slide;

import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.Look;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Voicing.Spoken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three short courses, each using every layout once; themes after the third show the first one's again. */
final class SampleCourses {
    private final List<Scene> scenes = new ArrayList<>();

    private SampleCourses() {}

    static List<String> themes() {
        return List.copyOf(Look.BUNDLED_THEMES);
    }

    /** The course of a theme. */
    static Script of(String theme) {
        return switch (theme) {
            case "bold" -> new SampleCourses().safety();
            case "warm" -> new SampleCourses().respect();
            default -> new SampleCourses().privacy(theme);
        };
    }

    private void add(SlideLayout layout, String title, String... lines) {
        add(layout, title, null, List.of(lines));
    }

    private void add(SlideLayout layout, String title, @Nullable String image, List<String> lines) {
        scenes.add(new Scene(
                layout.id(),
                "이 장면의 내레이션입니다.",
                title,
                lines,
                image,
                layout,
                FocalPoint.CENTRE,
                PictureMotion.NONE,
                null,
                Spoken.DEFAULT,
                0,
                null,
                null));
    }

    private void ask(Question question) {
        scenes.add(Drawn.asking(SlideLayout.QUESTION.id(), "확인 문제", question));
    }

    private Script script(String title, String theme) {
        Look look = new Look(theme, Look.DEFAULT.transition(), false, true, true, Look.Subtitles.TRACK);
        return new Script(title, "ko", look, Soundtrack.NONE, Spoken.DEFAULT, List.of(), Script.PASS_MARK, scenes);
    }

    private Script privacy(String theme) {
        add(
                SlideLayout.TITLE,
                "개인정보 보호,\n일상의 습관이 됩니다",
                "수집부터 파기까지, 담당자가 꼭 알아야 할 기준을 30분에 정리합니다.",
                "전 직원 필수",
                "30분",
                "7개 장");
        add(SlideLayout.SECTION, "개인정보 수집과 이용", "무엇을, 왜, 얼마나 오래 보관하는지 설명할 수 있을 때만 수집합니다.");
        add(
                SlideLayout.BULLETS,
                "동의를 받을 때 반드시 알려야 할 네 가지",
                "수집·이용 *목적* — 서비스 제공, 본인 확인처럼 구체적으로 적습니다.",
                "수집하는 *항목* — 필수와 선택을 나누어 표시합니다.",
                "보유 및 이용 *기간* — 기간이 끝나면 지체 없이 파기합니다.",
                "동의를 *거부할 권리* — 거부할 때 생기는 불이익도 함께 알립니다.");
        add(
                SlideLayout.PICTURE_TEXT,
                "자리를 비울 때\n10초면 충분합니다",
                "desk.png",
                List.of(
                        "화면을 잠급니다. Windows는 *Win+L*, Mac은 *Ctrl+Cmd+Q*입니다.",
                        "개인정보가 적힌 서류는 서랍에 넣고 잠급니다.",
                        "메모지에 비밀번호를 적어 두지 않습니다."));
        add(
                SlideLayout.FULL_PICTURE,
                "불이 꺼진 사무실에도\n개인정보는 남아 있습니다",
                "night.png",
                List.of("퇴근 전 출력물, 화이트보드, 공용 PC의 다운로드 폴더를 확인하세요."));
        add(
                SlideLayout.COMPARE,
                "동의서, 이렇게 바꿔 보세요",
                "이렇게 받지 않습니다 | 이렇게 받습니다",
                "모든 항목을 하나의 동의로 묶습니다. | 필수와 선택을 나누어 각각 동의를 받습니다.",
                "“업무상 필요” 같은 모호한 목적을 적습니다. | “주문 상품 배송”처럼 목적을 구체적으로 적습니다.",
                "선택 항목에 동의하지 않으면 가입을 막습니다. | 선택 항목은 거부해도 서비스를 이용할 수 있습니다.");
        add(
                SlideLayout.QUOTE,
                "개인정보 보호 원칙",
                "“개인정보처리자는 처리 목적에 *필요한 최소한의 개인정보*만을 적법하고 정당하게 수집하여야 한다.”",
                "— 개인정보 보호법 제3조(개인정보 보호 원칙) 제1항");
        add(
                SlideLayout.TABLE,
                "개인정보 종류에 따라 기준이 다릅니다",
                "구분 | 예시 | 처리 기준",
                "일반 개인정보 | 이름, 연락처, 이메일 | 동의 또는 계약 이행에 필요한 범위",
                "민감정보 | 건강, 노동조합·정당 가입, 사상·신념 | 별도 동의 또는 법령의 근거",
                "고유식별정보 | 여권번호, 운전면허번호 | 별도 동의 또는 법령의 근거",
                "주민등록번호 | 주민등록번호 | 법령에 근거가 있을 때만");
        add(
                SlideLayout.BIG_NUMBER,
                "유출을 알게 되면, 이 시간 안에 알립니다",
                "72시간 이내",
                "정보주체에게 유출 항목과 시점, 대응 조치를 알립니다.",
                "1천 명 이상이면 개인정보보호위원회 또는 한국인터넷진흥원에 신고합니다.",
                "근거: 개인정보 보호법 제34조, 시행령 제39조·제40조");
        add(
                SlideLayout.STEPS,
                "의심스러운 순간, 네 단계로 움직입니다",
                "멈추기: 접속을 끊고 기기를 그대로 둡니다. 전원은 끄지 않습니다.",
                "알리기: 개인정보 보호책임자에게 바로 연락합니다.",
                "기록하기: 발견한 시각과 화면을 자료로 남깁니다.",
                "조치하기: 안내에 따라 비밀번호를 바꾸고 피해를 막습니다.");
        add(
                SlideLayout.CHECKLIST,
                "오늘 나는 어땠는지 확인해 보세요",
                "☐ 책상과 프린터에 출력물이 남아 있지 않다.",
                "☐ 고객 자료를 개인 메일이나 메신저로 보내지 않았다.",
                "☐ 보유 기간이 지난 파일을 삭제했다.",
                "☐ 공용 계정의 비밀번호를 공유하지 않았다.");
        add(
                SlideLayout.WARNING,
                "주민등록번호는 동의를 받아도 수집할 수 없습니다",
                "이벤트 응모·회원 가입에서 요구하지 않습니다.",
                "신분증 사본은 뒷자리를 가린 뒤 받습니다.",
                "법령의 근거 없이 보관 중이라면 즉시 파기합니다.");
        add(
                SlideLayout.CODE,
                "화면에 보일 때는 가운데 자리를 가립니다",
                "// 휴대전화 가운데 네 자리 마스킹",
                "String mask(String phone) {",
                "    if (phone.length() < 11) {",
                "        return \"****\";",
                "    }",
                "    return phone.substring(0, 3)",
                "        + \"-****-\"",
                "        + phone.substring(7);",
                "}",
                ">> 3행 길이부터 확인 — 형식이 다르면 전부 가립니다.",
                ">> 7행 가운데 네 자리 — 앞뒤만 남깁니다.");
        ask(new Question(
                Kind.SINGLE,
                "고객이 동의를 거부할 때, 담당자는 어떻게 해야 합니까?",
                List.of("필수 항목만으로 서비스를 제공합니다.", "동의할 때까지 가입을 미룹니다.", "동의한 것으로 보고 진행합니다.", "선택 항목도 함께 받습니다."),
                List.of(0),
                "",
                5));
        add(
                SlideLayout.SUMMARY,
                "오늘 기억할 네 가지",
                "최소한만 수집: 목적에 필요한 항목만 받습니다.",
                "동의는 따로: 필수와 선택을 나눕니다.",
                "끝나면 파기: 보유 기간이 지나면 지웁니다.",
                "유출은 72시간 이내: 알게 된 때부터 셉니다.");
        add(
                SlideLayout.END,
                "수고하셨습니다",
                "확인 문제를 풀면 수료가 기록됩니다.",
                "궁금한 점은 개인정보 보호 담당 부서에 문의하세요.",
                "교육 자료는 학습 화면에서 다시 볼 수 있습니다.");
        return script("개인정보 보호 교육", theme);
    }

    private Script safety() {
        add(SlideLayout.TITLE, "오늘도 모두\n무사히 퇴근합니다", "추락·끼임·부딪힘, 현장에서 가장 많이 일어나는 사고를 막는 법", "현장 근로자 필수", "60분", "5개 장");
        add(SlideLayout.SECTION, "추락 재해 예방", "사망 사고의 가장 큰 원인은 여전히 ‘떨어짐’입니다.");
        add(
                SlideLayout.BULLETS,
                "높은 곳에서 일하기 전에 확인합니다",
                "안전모와 안전대를 착용하고 턱끈을 조입니다.",
                "안전대 고리를 부착설비에 건 뒤 움직입니다.",
                "작업발판과 난간의 흔들림을 살핍니다.",
                "비·눈·강풍 때는 작업을 멈춥니다.");
        add(
                SlideLayout.PICTURE_TEXT,
                "노란 선 안쪽이\n사람의 길입니다",
                "hall.png",
                List.of("지게차 통로와 보행 통로를 구분합니다.", "모퉁이에서는 *멈추고, 보고, 지나갑니다.*", "적재물은 선 밖으로 나오지 않게 쌓습니다."));
        add(
                SlideLayout.FULL_PICTURE,
                "10분 빨리 끝내려다\n한 사람을 잃을 수 있습니다",
                "dusk.png",
                List.of("위험하다고 느끼면 누구든지 작업을 멈추고 대피할 수 있습니다."));
        add(
                SlideLayout.COMPARE,
                "사다리, 이렇게 씁니다",
                "위험한 사용:",
                "맨 위 발판에 올라서서 작업합니다.",
                "혼자서 옮기고 혼자서 오릅니다.",
                "한 손에 공구를 들고 오르내립니다.",
                "안전한 사용:",
                "최상부 발판에서는 작업하지 않습니다.",
                "2인 1조로 한 사람이 아래를 잡습니다.",
                "공구는 주머니나 달줄로 올립니다.");
        add(
                SlideLayout.QUOTE,
                "작업중지권",
                "근로자는 산업재해가 발생할 *급박한 위험*이 있는 경우에는 작업을 중지하고 대피할 수 있다.",
                "— 산업안전보건법 제52조(근로자의 작업중지) 제1항");
        add(
                SlideLayout.TABLE,
                "정기교육 시간을 확인하세요",
                "교육 대상 | 교육 주기 | 교육 시간",
                "사무직 종사 근로자 | 매반기 | 6시간",
                "판매업무에 직접 종사하는 근로자 | 매반기 | 6시간",
                "그 밖의 근로자 | 매반기 | 12시간",
                "관리감독자 | 연간 | 16시간",
                "근거: 산업안전보건법 시행규칙 별표 4");
        add(
                SlideLayout.BIG_NUMBER,
                "안전대를 걸어야 하는 높이",
                "2m 이상",
                "작업발판을 설치하기 어려우면 추락방호망을 칩니다.",
                "방호망도 어려우면 안전대를 착용하고 작업합니다.",
                "근거: 산업안전보건기준에 관한 규칙 제32조·제42조");
        add(
                SlideLayout.STEPS,
                "사고를 보면 이 순서로 움직입니다",
                "1. 멈춤: 기계를 세우고 주변에 크게 알립니다.",
                "2. 신고: 119에 위치와 다친 사람 수를 알립니다.",
                "3. 조치: 2차 사고를 막고 응급처치를 합니다.",
                "4. 기록: 현장을 보존하고 본 것을 적습니다.");
        add(
                SlideLayout.CHECKLIST,
                "작업 시작 전, 함께 말하며 점검합니다",
                "오늘 작업의 위험 요인을 모두 알고 있다.",
                "보호구에 찢어짐이나 균열이 없다.",
                "비상정지 스위치의 위치를 알고 있다.",
                "신호수와 약속한 수신호를 확인했다.");
        add(
                SlideLayout.WARNING,
                "정비 중에는 반드시 전원을 끄고 잠급니다",
                "‘잠깐이면 된다’며 덮개를 열지 않습니다.",
                "다른 사람의 잠금장치와 꼬리표를 풀지 않습니다.",
                "방호장치를 임의로 떼거나 끄지 않습니다.");
        add(
                SlideLayout.CODE,
                "인터록 조건은 이렇게 동작합니다",
                "// 덮개가 열리면 즉시 정지\nif (!cover.isClosed()) {\n    motor.stop();\n    alarm.on(\"덮개 열림\");\n}",
                "// 사람이 직접 확인한 뒤 재가동\nif (reset.isPressed()) {\n    motor.start();\n}",
                ">> 3행 먼저 정지 — 경보보다 정지가 앞섭니다.");
        ask(new Question(
                Kind.MULTIPLE,
                "기계에 들어가기 전에 반드시 하는 일은 무엇입니까?",
                List.of("전원을 끊는다", "잠금장치를 건다", "동료에게 알린다", "덮개만 연다", "남은 에너지를 뺀다", "속도를 낮춘다"),
                List.of(0, 1, 2, 4),
                "",
                10));
        add(
                SlideLayout.SUMMARY,
                "현장에서 지킬 세 가지",
                "보호구는 먼저: 안전모·안전대·안전화를 갖춘 뒤 들어갑니다.",
                "위험하면 멈춤: 작업중지는 근로자의 권리입니다.",
                "본 것은 신고: 아차사고도 기록해 함께 막습니다.");
        add(
                SlideLayout.END,
                "안전하게\n다녀오세요",
                "확인 문제를 풀면 수료가 기록됩니다.",
                "위험 요인은 안전보건 담당 부서에 신고하세요.",
                "교육 자료는 현장 게시판에서도 볼 수 있습니다.");
        return script("산업안전보건 교육", "bold");
    }

    private Script respect() {
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
