package app.lectern.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** The pictures that stand over the cells of a sheet, or in them. */
final class SheetPictures {
    /** Where workbooks keep what pictures in cells show. */
    private static final String IN_CELLS = "http://schemas.microsoft.com/office/2022/10/relationships/richValueRel";

    private SheetPictures() {}

    /** How many there are; those in cells are counted of the whole workbook, which does not say where they stand. */
    static int count(PackagePart sheet) {
        List<PackagePart> places = new ArrayList<>(related(sheet, XSSFRelation.DRAWINGS.getRelation()));
        sheet.getPackage()
                .getPartsByContentType(XSSFRelation.WORKBOOK.getContentType())
                .forEach(workbook -> places.addAll(related(workbook, IN_CELLS)));
        return places.stream()
                .mapToInt(place ->
                        relations(place, XSSFRelation.IMAGES.getRelation()).size())
                .sum();
    }

    private static List<PackagePart> related(PackagePart from, String type) {
        List<PackagePart> parts = new ArrayList<>();
        for (PackageRelationship one : relations(from, type)) {
            try {
                if (one.getTargetMode() == TargetMode.INTERNAL) {
                    PackagePart part = from.getRelatedPart(one);
                    if (part != null) {
                        parts.add(part);
                    }
                }
            } catch (InvalidFormatException | IllegalArgumentException e) {
                // it leads nowhere
            }
        }
        return parts;
    }

    private static List<PackageRelationship> relations(PackagePart from, String type) {
        List<PackageRelationship> found = new ArrayList<>();
        try {
            from.getRelationshipsByType(type).forEach(found::add);
        } catch (InvalidFormatException e) {
            // its relations are broken: there are no pictures that could be counted
        }
        return found;
    }
}
