/** Folding of BibTeX. */
package org.lectern.ui.bibtex.folding;
