@NullMarked
package app.lectern.export.lms;

import org.jspecify.annotations.NullMarked;
