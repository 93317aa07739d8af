@NullMarked
package app.lectern.draft;

import org.jspecify.annotations.NullMarked;
