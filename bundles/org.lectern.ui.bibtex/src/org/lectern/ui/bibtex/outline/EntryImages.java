package org.lectern.ui.bibtex.outline;

import java.util.Locale;

/** Chooses the image for an entry type. */
public final class EntryImages {

	private EntryImages() {
	}

	/**
	 * Returns the name of the image for an entry type.
	 *
	 * @param type
	 *            the type in any case, never null
	 * @return the name for {@link org.lectern.ui.bibtex.BibtexImages#describe(String)}, never null
	 */
	public static String of(String type) {
		return switch (type.toLowerCase(Locale.ROOT)) {
		case "article", "suppperiodical", "review" -> "article";
		case "book", "mvbook", "inbook", "bookinbook", "suppbook", "booklet", "collection", "mvcollection",
				"incollection", "suppcollection", "reference", "mvreference", "inreference" -> "book";
		case "inproceedings", "conference", "proceedings", "mvproceedings" -> "proceedings";
		case "thesis", "phdthesis", "mastersthesis" -> "thesis";
		case "report", "techreport", "manual", "standard" -> "report";
		case "online", "electronic", "www", "software", "dataset" -> "online";
		default -> "entry";
		};
	}
}
