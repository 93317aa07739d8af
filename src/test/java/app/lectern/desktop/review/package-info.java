@org.jspecify.annotations.NullMarked
package app.lectern.desktop.review;
