@NullMarked
package app.lectern.export.document;

import org.jspecify.annotations.NullMarked;
