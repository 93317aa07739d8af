package app.lectern.slide;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import java.util.List;

/** Safety at work, loud. Every layout is in it once. */
final class SafetyCourse extends SampleCourse {
    Script script() {
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
}
