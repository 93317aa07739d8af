package app.lectern.slide;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import java.util.List;

/** Protecting personal data, calm and dense. Every layout is in it once. */
final class PrivacyCourse extends SampleCourse {
    Script in(String theme) {
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
}
