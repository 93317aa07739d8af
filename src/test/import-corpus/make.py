"""Makes the files that the importers are tested with: src/test/resources/app/lectern/intake/corpus.

Needs LibreOffice (soffice), python-docx, openpyxl and XlsxWriter; the tests do not. What Apache POI makes is written by
app.lectern.intake.PoiCorpus before, into the folder that is named first:

    make.py POI_FOLDER CORPUS_FOLDER
"""
import io, os, re, shutil, subprocess, sys, tempfile, zipfile

import docx
import openpyxl
import xlsxwriter
from docx.shared import Inches

poi, out = sys.argv[1], sys.argv[2]
os.makedirs(out, exist_ok=True)


def path(name):
    return os.path.join(out, name)


def write(name, data):
    with open(path(name), 'wb') as f:
        f.write(data if isinstance(data, bytes) else data.encode('utf-8'))


# ---- what Apache POI made
for name in os.listdir(poi):
    shutil.copy(os.path.join(poi, name), path(name))

# ---- LibreOffice, from flat files
OFFICE = ' '.join('xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (a, b) for a, b in [
    ('office', 'office'), ('draw', 'drawing'), ('text', 'text'), ('table', 'table'), ('style', 'style'),
    ('presentation', 'presentation'), ('svg', 'svg-compatible'), ('fo', 'xsl-fo-compatible')]) \
    + ' xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"'

PAGE = '''<draw:page draw:name="%s" draw:master-page-name="Default">
<draw:frame presentation:class="title" svg:x="2cm" svg:y="1cm" svg:width="24cm" svg:height="3cm"><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>
<draw:frame presentation:class="outline" svg:x="2cm" svg:y="5cm" svg:width="24cm" svg:height="10cm"><draw:text-box>%s</draw:text-box></draw:frame>%s
<presentation:notes><draw:page-thumbnail svg:x="2cm" svg:y="2cm" svg:width="14cm" svg:height="10cm"/><draw:frame presentation:class="notes" svg:x="2cm" svg:y="14cm" svg:width="16cm" svg:height="10cm"><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame></presentation:notes>
</draw:page>'''


def items(*lines):
    return '<text:list>%s</text:list>' % ''.join('<text:list-item><text:p>%s</text:p></text:list-item>' % l for l in lines)


def fodp(pages):
    return '''<?xml version="1.0" encoding="UTF-8"?><office:document %s office:mimetype="application/vnd.oasis.opendocument.presentation">
<office:automatic-styles><style:page-layout style:name="P"><style:page-layout-properties fo:page-width="28cm" fo:page-height="15.75cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="P"/></office:master-styles>
<office:body><office:presentation>%s</office:presentation></office:body></office:document>''' % (OFFICE, ''.join(pages))


def table(rows):
    body = ''.join('<table:table-row>%s</table:table-row>' % ''.join(
        '<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>' % c for c in row) for row in rows)
    return '<table:table table:name="T"><table:table-column table:number-columns-repeated="%d"/>%s</table:table>' % (len(rows[0]), body)


def fodt(body):
    return '''<?xml version="1.0" encoding="UTF-8"?><office:document %s office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>%s</office:text></office:body></office:document>''' % (OFFICE, body)


def fods(rows):
    return '''<?xml version="1.0" encoding="UTF-8"?><office:document %s office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document>''' % (OFFICE, table(rows))


def libreoffice(name, flat, text, ending, filter_name):
    folder = tempfile.mkdtemp()
    source = os.path.join(folder, name + '.' + flat)
    with open(source, 'w', encoding='utf-8') as f:
        f.write(text)
    subprocess.run(['soffice', '--headless', '-env:UserInstallation=file://' + folder + '/profile', '--convert-to',
                    ending + ':' + filter_name, '--outdir', folder, source], check=True, stdout=subprocess.DEVNULL)
    shutil.copy(os.path.join(folder, name + '.' + ending), path(name + '.' + ending))


P, D, X = 'Impress MS PowerPoint 2007 XML', 'MS Word 2007 XML', 'Calc MS Excel 2007 XML'
libreoffice('lo-basic', 'fodp', fodp([
    PAGE % ('하나', '정보 보안 교육', items('피싱 메일', '비밀번호', '화면 잠금'), '', '안녕하세요. 정보 보안 교육입니다.'),
    PAGE % ('둘', '피싱 메일', items('보낸 사람 확인', '첨부 파일 주의'), '', '피싱 메일에 주의하십시오. 먼저 보낸 사람을 확인합니다.'),
    PAGE % ('셋', '끝', '<text:p></text:p>', '', '')]), 'pptx', P)
libreoffice('lo-table', 'fodp', fodp([
    PAGE % ('표', '연락처', '<text:p></text:p>', '<draw:frame svg:x="2cm" svg:y="6cm" svg:width="20cm" svg:height="5cm">%s</draw:frame>' % table(
        [['부서', '전화'], ['정보보안팀', '1234'], ['총무팀', '5678']]), '사고가 나면 이곳에 알립니다.')]), 'pptx', P)
libreoffice('lo-boxes', 'fodp', fodp(['''<draw:page draw:name="글상자" draw:master-page-name="Default">
<draw:frame svg:x="2cm" svg:y="9cm" svg:width="10cm" svg:height="2cm"><draw:text-box><text:p>아래 왼쪽</text:p></draw:text-box></draw:frame>
<draw:frame svg:x="14cm" svg:y="9cm" svg:width="10cm" svg:height="2cm"><draw:text-box><text:p>아래 오른쪽</text:p></draw:text-box></draw:frame>
<draw:frame svg:x="2cm" svg:y="1cm" svg:width="20cm" svg:height="2cm"><draw:text-box><text:p>위에 있는 제목</text:p></draw:text-box></draw:frame>
</draw:page>''']), 'pptx', P)
libreoffice('lo-headings', 'fodt', fodt(
    '<text:h text:outline-level="1">화재 대피</text:h><text:p>불이 나면 먼저 큰 소리로 알립니다.</text:p><text:p>둘째, 낮은 자세로 대피합니다.</text:p>'
    '<text:h text:outline-level="2">소화기 쓰는 법</text:h>' + items('안전핀을 뽑는다', '노즐을 불로 향한다', '손잡이를 움켜쥔다')
    + '<text:p>소화기는 바람을 등지고 씁니다.</text:p>'), 'docx', D)
libreoffice('lo-table', 'fodt', fodt(
    '<text:h text:outline-level="1">비상 연락망</text:h><text:p>아래 번호로 알립니다.</text:p>' + table([['부서', '번호'], ['소방', '119'], ['경찰', '112']])), 'docx', D)
libreoffice('lo-plain', 'fodt', fodt('<text:p>제목 없이 쓴 글입니다.</text:p><text:p/><text:p>두 번째 문단입니다.</text:p>'), 'docx', D)
libreoffice('lo-script', 'fods', fods([['번호', '제목', '화면', '대본'], ['1', '시작', '환영합니다', '어서 오십시오.'], ['2', '본론', '', '본론을 시작합니다.']]), 'xlsx', X)
libreoffice('lo-one-column', 'fods', fods([['첫 번째 장면입니다.'], ['두 번째 장면입니다.']]), 'xlsx', X)


# ---- zips by hand
def edited(source, target, edit):
    """edit: name, bytes -> bytes, or None to leave the part out; its attribute `more` are parts to add."""
    with zipfile.ZipFile(path(source)) as a, zipfile.ZipFile(path(target), 'w', zipfile.ZIP_DEFLATED) as b:
        for info in a.infolist():
            data = edit(info.filename, a.read(info.filename))
            if data is not None:
                b.writestr(info.filename, data)
        for name, data in getattr(edit, 'more', {}).items():
            b.writestr(name, data)


def without(pattern):
    return lambda name, data: None if re.search(pattern, name) else data


def replacing(part, *pairs):
    def edit(name, data):
        if re.search(part, name):
            text = data.decode('utf-8')
            for a, b in pairs:
                assert re.search(a, text, re.S), (part, a)
                text = re.sub(a, b, text, flags=re.S)
            return text.encode('utf-8')
        return data
    return edit


edited('poi-layouts.pptx', 'zip-no-notes-part.pptx', without(r'notesSlides/notesSlide1\.xml$'))
edited('poi-layouts.pptx', 'zip-no-layout-part.pptx', without(r'slideLayouts/slideLayout2\.xml$'))
edited('poi-layouts.pptx', 'zip-no-content-types.pptx', without(r'\[Content_Types\]\.xml$'))
edited('poi-layouts.pptx', 'zip-no-slide-part.pptx', without(r'slides/slide2\.xml$'))
edited('poi-pictures.pptx', 'zip-no-media.pptx', without(r'media/image1\.png$'))
edited('poi-layouts.pptx', 'zip-broken-slide.pptx', replacing(r'slides/slide3\.xml$', ('</p:sld>', '</p:wrong>')))
edited('poi-layouts.pptx', 'zip-animated.pptx', replacing(
    r'slides/slide[12]\.xml$', ('</p:cSld>(.*)</p:sld>',
                                r'</p:cSld>\1<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"/></p:par></p:tnLst></p:timing></p:sld>')))
SECTIONS = ('<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">'
            '<p14:section name="기본 구역" id="{00000000-0000-0000-0000-000000000001}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section>'
            '<p14:section name="개념" id="{00000000-0000-0000-0000-000000000002}"><p14:sldIdLst><p14:sldId id="257"/></p14:sldIdLst></p14:section>'
            '<p14:section name="2장 수집과 이용" id="{00000000-0000-0000-0000-000000000003}"><p14:sldIdLst><p14:sldId id="258"/><p14:sldId id="259"/></p14:sldIdLst></p14:section>'
            '</p14:sectionLst></p:ext></p:extLst></p:presentation>')
edited('poi-layouts.pptx', 'zip-sections.pptx', replacing(r'ppt/presentation\.xml$', ('</p:presentation>', SECTIONS)))
DIAGRAM = ('<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="90" name="도해"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>'
           '<p:xfrm><a:off x="914400" y="1828800"/><a:ext cx="4572000" cy="2743200"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram">'
           '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:dm="rId91" r:lo="rId92" r:qs="rId93" r:cs="rId94"/>'
           '</a:graphicData></a:graphic></p:graphicFrame></p:spTree>')
edited('poi-layouts.pptx', 'zip-diagram.pptx', replacing(r'slides/slide3\.xml$', ('</p:spTree>', DIAGRAM)))
VIDEO = r'<p:nvPr><a:videoFile xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId77"/></p:nvPr>'
edited('poi-pictures.pptx', 'zip-video.pptx', replacing(r'slides/slide4\.xml$', (r'<p:nvPr/>|<p:nvPr></p:nvPr>', VIDEO)))
edited('poi-old-shape.pptx', 'zip-4x3.pptx', replacing(r'ppt/presentation\.xml$', (r'<p:sldSz [^>]*/>', '<p:sldSz cx="9144000" cy="6858000"/>')))
data = open(path('poi-layouts.pptx'), 'rb').read()
write('bytes-cut-off.pptx', data[:len(data) // 2])
write('bytes-no-zip.pptx', '이것은 발표 자료가 아닙니다.')
write('bytes-locked.pptx', b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + b'\0' * 1000)
bomb = io.BytesIO()
with zipfile.ZipFile(path('poi-layouts.pptx')) as a, zipfile.ZipFile(bomb, 'w', zipfile.ZIP_DEFLATED) as b:
    for info in a.infolist():
        b.writestr(info.filename, a.read(info.filename) if not info.filename.endswith('slide2.xml') else b'<a>' + b' ' * 40_000_000 + b'</a>')
write('bytes-bomb.pptx', bomb.getvalue())

# ---- python-docx
PNG = zipfile.ZipFile(path('poi-pictures.pptx')).read('ppt/media/image1.png')


def document(name, build):
    d = docx.Document()
    build(d)
    d.save(path(name))


def standard(d):
    d.add_heading('직장 내 괴롭힘 예방', 0)
    d.add_paragraph('모두가 존중받는 일터를 만듭니다.')
    d.add_heading('무엇이 괴롭힘인가', 1)
    d.add_paragraph('우위를 이용한 행위', style='List Bullet')
    d.add_paragraph('업무의 적정 범위를 넘는 행위', style='List Bullet')
    d.add_paragraph('근로기준법은 이렇게 정하고 있습니다.')
    d.add_picture(io.BytesIO(PNG), width=Inches(1))
    d.add_heading('신고하는 법', 2)
    d.add_paragraph('회사에 알린다', style='List Number')
    d.add_paragraph('고용노동부에 알린다', style='List Number')
    d.add_heading('참고', 3)
    d.add_paragraph('누구든지 신고할 수 있습니다.')


def storyboard(d):
    d.add_heading('스토리보드', 1)
    d.add_paragraph('제작 메모입니다.')
    t = d.add_table(rows=1, cols=4)
    for cell, text in zip(t.rows[0].cells, ['장면', '화면 글', '내레이션', '비고']):
        cell.text = text
    for row in [['1', '환영합니다', '어서 오십시오. 교육을 시작합니다.', ''], ['2', '첫째\n둘째', '두 가지를 기억합니다.', '느리게'], ['3', '', '수고하셨습니다.', '']]:
        for cell, text in zip(t.add_row().cells, row):
            cell.text = text


def merged(d):
    d.add_heading('합친 칸', 1)
    d.add_paragraph('표를 봅니다.')
    t = d.add_table(rows=3, cols=3)
    for i in range(3):
        for j in range(3):
            t.cell(i, j).text = '%d-%d' % (i + 1, j + 1)
    t.cell(0, 0).merge(t.cell(0, 1))
    t.cell(1, 2).merge(t.cell(2, 2))


def plain(d):
    for i in range(3):
        d.add_paragraph('문단 %d입니다. 제목이 없는 문서입니다.' % (i + 1))


document('py-standard.docx', standard)
document('py-storyboard.docx', storyboard)
document('py-merged.docx', merged)
document('py-plain.docx', plain)
W = 'word/document\\.xml$'
edited('py-standard.docx', 'zip-tracked.docx', replacing(W, (
    r'<w:r><w:t>모두가 존중받는 일터를 만듭니다\.</w:t></w:r>',
    '<w:r><w:t xml:space="preserve">모두가 </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>미움받는</w:delText></w:r></w:del>'
    '<w:ins w:id="2" w:author="a"><w:r><w:t>존중받는</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> 일터입니다.</w:t></w:r>'
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t>숨긴 글</w:t></w:r>')))
edited('py-standard.docx', 'zip-korean-styles.docx', replacing(
    'word/(document|styles)\\.xml$', ('"Heading1"', '"1"'), ('"Heading2"', '"2"')))
edited('py-standard.docx', 'zip-no-styles.docx', without('word/styles\\.xml$'))
edited('py-standard.docx', 'zip-no-picture.docx', without('word/media/'))
edited('py-standard.docx', 'zip-no-document.docx', without('word/document\\.xml$'))
edited('py-standard.docx', 'zip-broken-xml.docx', replacing(W, ('</w:document>', '')))
edited('py-plain.docx', 'zip-box-and-formula.docx', replacing(W, (
    r'<w:r><w:t>문단 2입니다[^<]*</w:t></w:r>',
    '<w:r><w:t>상자 앞입니다.</w:t></w:r><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>상자 안</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>'
    '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=1</m:t></m:r></m:oMath>')))
edited('py-plain.docx', 'zip-contents-and-direction.docx', replacing(W, (
    '<w:body>', '<w:body><w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>차례 1쪽</w:t></w:r></w:p></w:sdtContent></w:sdt>'
    '<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>مرحبا</w:t></w:r></w:p>')))
write('bytes-no-zip.docx', b'{\\rtf1 hello}')

# ---- openpyxl and XlsxWriter
def workbook(name, build):
    w = openpyxl.Workbook()
    build(w, w.active)
    w.save(path(name))


def sheet(rows):
    def build(w, s):
        for row in rows:
            s.append(row)
    return build


def preamble(w, s):
    s.append(['2026년 정보보안 교육 대본'])
    s.append([])
    s.append(['순번', '장면 제목', '화면 문구', '나레이션(성우)', '쉼', '이미지'])
    s.append([1, '도입', '● 첫째\n● 둘째', '안녕하십니까.', 1.5, None])
    s.append([2, '본론', None, '본론입니다.', '2초', 'none.png'])
    s.append([3, '끝', None, '끝입니다.', '오래', None])


def merged_titles(w, s):
    s.append(['제목', '내레이션'])
    for row in [['가', '하나입니다.'], [None, '둘입니다.'], ['나', '셋입니다.']]:
        s.append(row)
    s.merge_cells('A2:A3')


def hidden(w, s):
    s.append(['title', 'narration'])
    for i in range(4):
        s.append(['T%d' % i, 'Sentence %d.' % i])
    s.row_dimensions[3].hidden = True
    w.create_sheet('Notes').append(['other'])


def typed(w, s):
    s.append(['Scene', 'Narration'])
    s.append([1, 2026])
    s.append([2, True])
    s.append([3, '=1+1'])
    s.append([4, 'Text with <brackets> & signs'])


workbook('xl-preamble.xlsx', preamble)
workbook('xl-merged-titles.xlsx', merged_titles)
workbook('xl-hidden.xlsx', hidden)
workbook('xl-typed.xlsx', typed)
workbook('xl-english.xlsx', sheet([['Slide', 'On-screen text', 'Voice-over', 'Director'], [1, 'Welcome', 'Welcome to the course.', 'x']]))
workbook('xl-no-narration.xlsx', sheet([['제목', '화면 글'], ['하나', '첫째 줄\n둘째 줄'], ['둘', '셋째 줄']]))
workbook('xl-empty.xlsx', sheet([]))
x = xlsxwriter.Workbook(path('xw-rich.xlsx'))
s = x.add_worksheet('대본')
bold = x.add_format({'bold': True})
s.write_row(0, 0, ['제목', '내레이션'])
s.write_rich_string(1, 0, '굵은 ', bold, '제목')
s.write(1, 1, '서식이 있는 칸입니다.')
s.write_comment(1, 1, '메모')
x.close()
edited('xl-english.xlsx', 'zip-broken-sheet.xlsx', replacing('worksheets/sheet1', ('</sheetData>', '</sheetDat>')))
edited('xw-rich.xlsx', 'zip-no-strings.xlsx', without('sharedStrings'))
edited('xl-english.xlsx', 'zip-no-workbook.xlsx', without('xl/workbook\\.xml$'))
write('bytes-old.xlsx', b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + b'\0' * 600)

# ---- tables as text
C = '제목,화면 글,내레이션\r\n도입,환영합니다,"안녕하십니까.\n둘째 줄입니다."\r\n본론,,"그는 ""좋다""고 했습니다."\r\n'
write('utf8.csv', C)
write('bom.csv', '\ufeff' + C)
write('cp949.csv', C.encode('cp949'))
write('utf16.tsv', C.replace(',', '\t').encode('utf-16'))
write('semicolons.csv', 'title;narration\nA;"One; two."\nB;Three.\n')
write('cr-only.csv', '제목,대본\r가,하나입니다.\r나,둘입니다.\r')
write('no-header.csv', '시작,첫 장면입니다.\n끝,마지막 장면입니다.\n')
write('one-column.csv', '첫 장면입니다.\n둘째 장면입니다.\n')
write('ragged.csv', '번호,제목,내레이션,비고\n1,가\n2,나,둘입니다.,비고,더,더\n\n,,,\n3,,셋입니다.\n')
write('bad-quotes.csv', '제목,내레이션\n가,"닫히지 않은 따옴표\n나,둘\n')
write('inner-quotes.csv', '제목,내레이션\n"가"나,다"라"마\n')
write('empty.csv', '')
write('only-header.csv', '제목,내레이션\n')
write('google.csv', 'Scene Number,Scene Title,Text on screen,Narration\n1,Intro,"- One\n- Two",Hello there.\n')

# ---- captions
S = '1\r\n00:00:01,000 --> 00:00:03,000\r\n안녕하세요.\r\n\r\n2\r\n00:00:03,200 --> 00:00:06,000\r\n오늘은 보안을\r\n배워 보겠습니다.\r\n\r\n3\r\n00:00:12,000 --> 00:00:14,000\r\n첫 번째 주제입니다.\r\n'
write('crlf.srt', S)
write('bom.srt', '\ufeff' + S)
write('cp949.srt', S.encode('cp949'))
write('utf16.srt', S.encode('utf-16-le'))
write('no-numbers.srt', re.sub(r'(?m)^\d\r\n', '', S))
write('no-blank-lines.srt', S.replace('\r\n\r\n', '\r\n'))
write('overlapping.srt', '1\n00:00:01,000 --> 00:00:05,000\n하나\n\n2\n00:00:04,000 --> 00:00:08,000\n둘입니다.\n\n3\n00:00:03,000 --> 00:00:03,000\n사이\n')
write('tags.srt', '1\n00:00:01,000 --> 00:00:03,000\n{\\an8}<i>기울인</i> <font color="#ff0000">글</font>\\N둘째 줄\n\n2\n00:00:03,100 --> 00:00:05,000\n5 < 7 그리고 &amp;\n')
write('sounds.srt', '1\n00:00:01,000 --> 00:00:03,000\n[음악]\n\n2\n00:00:03,500 --> 00:00:05,000\n- 누구세요?\n- 접니다.\n\n3\n00:00:05,500 --> 00:00:06,000\n♪ 노래 ♪\n')
write('points.srt', '1\n0:0:1.5 --> 0:0:3.25\n점으로 쓴 시간입니다.\n')
write('empty.srt', '\n\n')
write('notes.vtt', 'WEBVTT - 제목\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE 메모입니다\n둘째 줄\n\nintro\n00:01.000 --> 00:03.000 align:start\n<v 강사>반갑습니다.</v>\n\n00:00:04.000 --> 00:00:06.000\n<c.yellow>둘째</c> 자막입니다.\n')
write('rolling.vtt', 'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n첫 줄입니다\n\n00:00:01.990 --> 00:00:02.000\n첫 줄입니다\n\n00:00:02.000 --> 00:00:04.000\n첫 줄입니다\n둘째<00:00:02.500><c> 줄입니다</c>\n\n00:00:04.000 --> 00:00:06.000\n둘째 줄입니다\n셋째 줄입니다.\n')
write('long.srt', ''.join('%d\n00:%02d:%02d,000 --> 00:%02d:%02d,900\n%d번째 자막입니다.\n\n' % (i, (i * 3) // 60, (i * 3) % 60, (i * 3 + 2) // 60, (i * 3 + 2) % 60, i) for i in range(1, 41)))

# ---- plain text
write('paragraphs.txt', '첫 문단입니다. 한 장면이 됩니다.\n\n둘째 문단입니다.\n이어지는 줄입니다.\n')
write('titles.txt', '화재 예방\n\n불을 끈 뒤 자리를 뜹니다.\n\n대피 요령\n\n낮은 자세로 나갑니다.\n')
write('bullets.txt', '준비물\n\n• 안전모\n• 안전화\n- 장갑\n세 가지를 준비합니다.\n')
write('wrapped.txt', '이 글은 편집기가\n줄을 바꾼 글이라서\n한 문장입니다. 다음 문장도\n이어집니다.\n')
write('cp949.txt', '완성형으로 저장한 글입니다. 똠방각하.\r\n\r\n둘째 문단입니다.\r\n'.encode('cp949'))
write('utf16.txt', '유니코드로 저장한 글입니다.\n'.encode('utf-16'))
write('long.txt', '한 문단이 아주 깁니다. 그래서 여러 장면으로 나뉩니다. ' * 20)
write('rules.txt', '앞 장면입니다.\n-----\n뒤 장면입니다.\n=====\n')
write('one-line.txt', '한 줄')
write('english.txt', 'Phishing\n\nDr. Kim checks the sender first. Then he reports it.\n')
write('empty.txt', ' \n\n')
write('binary.txt', bytes(range(256)) * 4)
write('marks.txt', '[[쉼 1]] 쉬고 말합니다. [[이것은]] 괄호입니다.\n')
