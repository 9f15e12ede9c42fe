/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String ArrangeJob_name;
	public static String ArrangementMenu_andThenBy;
	public static String ArrangementMenu_columns;
	public static String ArrangementMenu_descending;
	public static String ArrangementMenu_nothing;
	public static String ArrangementMenu_sortBy;
	public static String ArrangementMenu_thenBy;
	public static String FilterBar_count;
	public static String FilterBar_countOf;
	public static String FilterBar_countOne;
	public static String FilterBar_help;
	public static String FilterBar_hint;
	public static String FilterBar_name;
	public static String FilterBar_reading;
	public static String GroupLabel_noAuthor;
	public static String GroupLabel_noProblem;
	public static String GroupLabel_noRating;
	public static String GroupLabel_noTag;
	public static String GroupLabel_noType;
	public static String GroupLabel_noVenue;
	public static String GroupLabel_noYear;
	public static String GroupLabel_read;
	public static String GroupLabel_skimmed;
	public static String GroupLabel_unread;
	public static String Grouping_entryType;
	public static String Grouping_file;
	public static String Grouping_firstAuthor;
	public static String Grouping_problem;
	public static String Grouping_rating;
	public static String Grouping_status;
	public static String Grouping_tag;
	public static String Grouping_venue;
	public static String Grouping_year;
	public static String NavigatorPages_noMatch;
	public static String NavigatorPages_noPapers;
	public static String OpenPaperActionProvider_open;
	public static String OpenPaperActionProvider_openRecord;
	public static String PaperColumn_authors;
	public static String PaperColumn_error;
	public static String PaperColumn_info;
	public static String PaperColumn_key;
	public static String PaperColumn_problems;
	public static String PaperColumn_rating;
	public static String PaperColumn_status;
	public static String PaperColumn_tags;
	public static String PaperColumn_title;
	public static String PaperColumn_venue;
	public static String PaperColumn_warning;
	public static String PaperColumn_year;
	public static String PaperLoadJob_reading;
	public static String PaperNavigator_empty;
	public static String PaperNavigator_groupBy;
	public static String PaperNavigator_tree;
	public static String PaperRange_label;
	public static String PaperSort_author;
	public static String PaperSort_key;
	public static String PaperSort_rating;
	public static String PaperSort_standard;
	public static String PaperSort_title;
	public static String PaperSort_year;
	public static String PaperSummary_manyAuthors;
	public static String PaperSummary_titleAndOne;
	public static String PaperSummary_titleAuthorYear;
	public static String PaperSummary_twoAuthors;
	public static String PrepareFilterJob_name;

	static {
		NLS.initializeMessages("org.lectern.ui.navigator.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
