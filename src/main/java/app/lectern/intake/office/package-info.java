/** What the files of PowerPoint, Word and Excel have in common: opening them within bounds, and the pictures in them (Apache POI). */
@NullMarked
package app.lectern.intake.office;

import org.jspecify.annotations.NullMarked;
