package app.lectern.intake;

import static app.lectern.intake.PoiSlides.box;
import static app.lectern.intake.PoiSlides.emf;
import static app.lectern.intake.PoiSlides.lines;
import static app.lectern.intake.PoiSlides.notes;
import static app.lectern.intake.PoiSlides.png;
import static app.lectern.intake.PoiSlides.slide;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.TextShape.TextDirection;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** The decks of the corpus that Apache POI makes. */
final class PoiDecks {
    private final Path folder;

    PoiDecks(Path folder) {
        this.folder = folder;
    }

    /** Writes all of them. */
    void write() throws IOException {
        layouts();
        groups();
        tables();
        chart();
        pictures();
        directions();
        oldShape();
        tooMuch();
    }

    private void layouts() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide cover = slide(show, SlideLayout.TITLE, "개인정보 보호 교육");
            cover.getPlaceholder(1).setText("모든 임직원 필수");
            notes(show, cover, "안녕하십니까.\n개인정보 보호 교육을 시작하겠습니다.");
            XSLFSlide content = slide(show, SlideLayout.TITLE_AND_CONTENT, "개인정보란?");
            lines(content.getPlaceholder(1), "살아 있는 개인에 관한 정보", " 이름", " 주민등록번호", "결합하여 알아볼 수 있는 정보");
            notes(show, content, "개인정보란 살아 있는 개인에 관한 정보입니다.");
            XSLFSlide section = slide(show, SlideLayout.SECTION_HEADER, "2장 수집과 이용");
            section.getPlaceholder(1).setText("동의의 원칙");
            XSLFSlide two = slide(show, SlideLayout.TWO_OBJ, "두 내용");
            lines(two.getPlaceholder(1), "왼쪽 하나", "왼쪽 둘");
            lines(two.getPlaceholder(2), "오른쪽 하나", "오른쪽 둘");
            XSLFSlide compared = slide(show, SlideLayout.TWO_TX_TWO_OBJ, "비교");
            compared.getPlaceholder(1).setText("이렇게 하지 않습니다");
            lines(compared.getPlaceholder(2), "하나로 묶어 동의를 받습니다", "목적을 적지 않습니다");
            compared.getPlaceholder(3).setText("이렇게 합니다");
            lines(compared.getPlaceholder(4), "나누어 동의를 받습니다", "목적을 적습니다");
            notes(show, compared, "동의는 나누어 받습니다.");
            slide(show, SlideLayout.BLANK, "");
            PoiCorpus.write(folder.resolve("poi-layouts.pptx"), show::write);
        }
    }

    private void groups() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide slide = slide(show, SlideLayout.BLANK, "");
            box(slide, new Rectangle(40, 300, 300, 60), "• 아래에 있는 글");
            XSLFGroupShape group = slide.createGroup();
            group.setAnchor(new Rectangle(40, 120, 600, 150));
            group.setInteriorAnchor(new Rectangle(0, 0, 600, 150));
            XSLFTextBox first = group.createTextBox();
            first.setAnchor(new Rectangle(0, 0, 200, 60));
            first.setText("그룹 왼쪽");
            XSLFTextBox second = group.createTextBox();
            second.setAnchor(new Rectangle(300, 0, 200, 60));
            second.setText("그룹 오른쪽");
            box(slide, new Rectangle(40, 20, 600, 60), "글상자로 만든 제목");
            notes(show, slide, "자리표시자 없이 만든 슬라이드입니다.");
            PoiCorpus.write(folder.resolve("poi-groups.pptx"), show::write);
        }
    }

    private void tables() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide slide = slide(show, SlideLayout.TITLE_ONLY, "교육 시간");
            XSLFTable table = slide.createTable(4, 3);
            table.setAnchor(new Rectangle(40, 120, 600, 200));
            List<List<String>> rows = List.of(
                    List.of("대상", "과정", "시간"),
                    List.of("사무직", "정기", "6시간"),
                    List.of("", "채용 때", "1|2시간"),
                    List.of("관리감독자", "정기", "16시간"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < 3; column++) {
                    table.getCell(row, column).setText(rows.get(row).get(column));
                }
            }
            table.mergeCells(1, 2, 0, 0);
            box(slide, new Rectangle(40, 360, 600, 40), "근거: 산업안전보건법 시행규칙");
            XSLFSlide both = slide(show, SlideLayout.TITLE_ONLY, "표와 글");
            XSLFTable small = both.createTable(2, 2);
            small.setAnchor(new Rectangle(40, 300, 300, 80));
            small.getCell(0, 0).setText("가");
            small.getCell(0, 1).setText("나");
            small.getCell(1, 0).setText("다");
            small.getCell(1, 1).setText("라");
            box(both, new Rectangle(40, 120, 600, 100), "첫째 줄", "둘째 줄", "셋째 줄");
            PoiCorpus.write(folder.resolve("poi-tables.pptx"), show::write);
        }
    }

    private void chart() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide slide = slide(show, SlideLayout.TITLE_ONLY, "사고 건수");
            XSLFChart chart = show.createChart();
            XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
            XDDFValueAxis counts = chart.createValueAxis(AxisPosition.LEFT);
            counts.setCrosses(AxisCrosses.AUTO_ZERO);
            XDDFChartData data = chart.createData(ChartTypes.BAR, years, counts);
            data.addSeries(
                    XDDFDataSourcesFactory.fromArray(new String[] {"2024", "2025"}, "Sheet1!$A$2:$A$3", 0),
                    XDDFDataSourcesFactory.fromArray(new Integer[] {7, 3}, "Sheet1!$B$2:$B$3", 1));
            chart.plot(data);
            slide.addChart(chart, new Rectangle2D.Double(914400, 1828800, 6096000, 3048000));
            notes(show, slide, "사고가 줄었습니다.");
            PoiCorpus.write(folder.resolve("poi-chart.pptx"), show::write);
        }
    }

    private void pictures() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFPictureData one = show.addPicture(png(Color.BLUE), PictureType.PNG);
            XSLFPictureData other = show.addPicture(png(Color.RED), PictureType.PNG);
            XSLFPictureData drawing = show.addPicture(emf(), PictureType.EMF);
            XSLFSlide first = slide(show, SlideLayout.TITLE_ONLY, "큰 그림과 작은 그림");
            first.createPicture(other).setAnchor(new Rectangle(600, 400, 100, 60));
            first.createPicture(one).setAnchor(new Rectangle(40, 120, 500, 300));
            first.createPicture(other).setAnchor(new Rectangle(690, 510, 20, 20));
            XSLFSlide second = slide(show, SlideLayout.TITLE_AND_CONTENT, "같은 그림");
            lines(second.getPlaceholder(1), "하나", "둘");
            second.createPicture(one).setAnchor(new Rectangle(400, 150, 300, 300));
            XSLFSlide third = slide(show, SlideLayout.TITLE_ONLY, "벡터 그림");
            third.createPicture(drawing).setAnchor(new Rectangle(40, 120, 500, 300));
            XSLFSlide fourth = slide(show, SlideLayout.BLANK, "");
            XSLFPictureShape alone = fourth.createPicture(one);
            alone.setAnchor(new Rectangle(0, 0, 720, 540));
            PoiCorpus.write(folder.resolve("poi-pictures.pptx"), show::write);
        }
    }

    private void directions() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide slide = slide(show, SlideLayout.TITLE_ONLY, "글의 방향");
            XSLFTextBox vertical = box(slide, new Rectangle(600, 120, 60, 300), "세로로 쓴 글");
            vertical.setTextDirection(TextDirection.VERTICAL);
            XSLFTextBox arabic = box(slide, new Rectangle(40, 120, 300, 60), "مرحبا بالعالم");
            arabic.getTextParagraphs().getFirst().getXmlObject().addNewPPr().setRtl(true);
            box(slide, new Rectangle(40, 220, 300, 60), "שלום עולם");
            notes(show, slide, "아랍어와 히브리어, 세로쓰기입니다.");
            PoiCorpus.write(folder.resolve("poi-directions.pptx"), show::write);
        }
    }

    private void oldShape() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide shown = slide(show, SlideLayout.TITLE_AND_CONTENT, "4:3 슬라이드");
            lines(shown.getPlaceholder(1), "가로세로 비율이 다릅니다");
            slide(show, SlideLayout.TITLE_AND_CONTENT, "숨긴 슬라이드").setHidden(true);
            XSLFSlide marks = slide(show, SlideLayout.TITLE_AND_CONTENT, "표시");
            lines(marks.getPlaceholder(1), "[[괄호]]는 괄호입니다");
            notes(show, marks, "[[쉼 1]] 표시는 표시이고, [[아무 말]]은 괄호입니다.");
            PoiCorpus.write(folder.resolve("poi-old-shape.pptx"), show::write);
        }
    }

    private void tooMuch() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide slide = slide(
                    show, SlideLayout.TITLE_AND_CONTENT, "긴 제목 ".repeat(60).strip());
            String[] many = new String[25];
            for (int i = 0; i < many.length; i++) {
                many[i] = (i + 1) + "번째 줄";
            }
            lines(slide.getPlaceholder(1), many);
            notes(show, slide, "이 문장은 여러 번 되풀이됩니다. ".repeat(400).strip());
            PoiCorpus.write(folder.resolve("poi-too-much.pptx"), show::write);
        }
    }
}
