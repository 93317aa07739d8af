/** What costs time to make is kept here by its fingerprint. */
@NullMarked
package app.lectern.cache;

import org.jspecify.annotations.NullMarked;
