/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String Combination_and;
	public static String Combination_or;
	public static String Negation_not;
	public static String NumberRange_atLeast;
	public static String NumberRange_atMost;
	public static String NumberRange_between;
	public static String Properties_cannotBe;
	public static String Properties_cannotHave;
	public static String Properties_has;
	public static String Properties_hasField;
	public static String Properties_is;
	public static String QueryParser_loneNot;
	public static String QueryParser_loneOr;
	public static String QueryParser_noValue;
	public static String QueryParser_nothingToLookFor;
	public static String QueryParser_strayParenthesis;
	public static String QueryParser_tooDeep;
	public static String QueryParser_unknownField;
	public static String QueryParser_unknownFieldNear;
	public static String QueryTerm_abstract;
	public static String QueryTerm_author;
	public static String QueryTerm_doi;
	public static String QueryTerm_has;
	public static String QueryTerm_in;
	public static String QueryTerm_is;
	public static String QueryTerm_key;
	public static String QueryTerm_problem;
	public static String QueryTerm_rating;
	public static String QueryTerm_status;
	public static String QueryTerm_tag;
	public static String QueryTerm_title;
	public static String QueryTerm_type;
	public static String QueryTerm_venue;
	public static String QueryTerm_year;
	public static String Query_all;
	public static String Query_papersThat;
	public static String SpecialTerms_in;
	public static String SpecialTerms_key;
	public static String SpecialTerms_noRating;
	public static String SpecialTerms_noStatus;
	public static String SpecialTerms_noYear;
	public static String SpecialTerms_problem;
	public static String SpecialTerms_rating;
	public static String SpecialTerms_status;
	public static String SpecialTerms_tag;
	public static String SpecialTerms_type;
	public static String SpecialTerms_year;
	public static String TextCondition_anywhere;
	public static String TextCondition_inField;

	static {
		NLS.initializeMessages("org.lectern.core.query.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
