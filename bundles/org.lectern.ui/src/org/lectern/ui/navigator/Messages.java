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

	public static String GroupLabel_noProblem;
	public static String GroupLabel_noType;
	public static String GroupLabel_noYear;
	public static String Grouping_entryType;
	public static String Grouping_file;
	public static String Grouping_problem;
	public static String Grouping_year;
	public static String OpenPaperActionProvider_open;
	public static String OpenPaperActionProvider_openRecord;
	public static String PaperLoadJob_reading;
	public static String PaperNavigator_empty;
	public static String PaperNavigator_groupBy;
	public static String PaperSummary_manyAuthors;
	public static String PaperSummary_titleAndOne;
	public static String PaperSummary_titleAuthorYear;
	public static String PaperSummary_twoAuthors;

	static {
		NLS.initializeMessages("org.lectern.ui.navigator.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
