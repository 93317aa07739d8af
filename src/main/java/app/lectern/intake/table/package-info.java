/** Tables with one row a scene, read into scene drafts (commons-csv, Apache POI). */
@NullMarked
package app.lectern.intake.table;

import org.jspecify.annotations.NullMarked;
