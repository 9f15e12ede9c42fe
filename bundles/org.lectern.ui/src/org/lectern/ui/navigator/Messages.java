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

	static String GroupLabel_noProblem;
	static String GroupLabel_noType;
	static String GroupLabel_noYear;
	static String Grouping_entryType;
	static String Grouping_file;
	static String Grouping_problem;
	static String Grouping_year;
	static String OpenPaperActionProvider_open;
	static String OpenPaperActionProvider_openRecord;
	static String PaperLoadJob_reading;
	static String PaperNavigator_empty;
	static String PaperNavigator_groupBy;
	static String PaperSummary_manyAuthors;
	static String PaperSummary_titleAndOne;
	static String PaperSummary_titleAuthorYear;
	static String PaperSummary_twoAuthors;

	static {
		NLS.initializeMessages("org.lectern.ui.navigator.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
