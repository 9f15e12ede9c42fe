/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String AffiliationInNameCheck_explanation;
	public static String AffiliationInNameCheck_message;
	public static String AffiliationInNameCheck_title;
	public static String AmpersandBetweenNamesCheck_correction;
	public static String AmpersandBetweenNamesCheck_explanation;
	public static String AmpersandBetweenNamesCheck_message;
	public static String AmpersandBetweenNamesCheck_title;
	public static String AndOthersCheck_explanation;
	public static String AndOthersCheck_message;
	public static String AndOthersCheck_title;
	public static String AuthorSpellingCheck_explanation;
	public static String AuthorSpellingCheck_message;
	public static String AuthorSpellingCheck_title;
	public static String BracedNameListCheck_correction;
	public static String BracedNameListCheck_explanation;
	public static String BracedNameListCheck_message;
	public static String BracedNameListCheck_title;
	public static String CommaBetweenNamesCheck_explanation;
	public static String CommaBetweenNamesCheck_message;
	public static String CommaBetweenNamesCheck_title;
	public static String DigitInNameCheck_explanation;
	public static String DigitInNameCheck_message;
	public static String DigitInNameCheck_title;
	public static String EtAlCheck_correction;
	public static String EtAlCheck_explanation;
	public static String EtAlCheck_message;
	public static String EtAlCheck_title;
	public static String GluedInitialsCheck_correction;
	public static String GluedInitialsCheck_explanation;
	public static String GluedInitialsCheck_message;
	public static String GluedInitialsCheck_title;
	public static String InitialsAsFamilyCheck_explanation;
	public static String InitialsAsFamilyCheck_message;
	public static String InitialsAsFamilyCheck_title;
	public static String MisplacedSuffixCheck_alone;
	public static String MisplacedSuffixCheck_explanation;
	public static String MisplacedSuffixCheck_given;
	public static String MisplacedSuffixCheck_last;
	public static String MisplacedSuffixCheck_title;
	public static String MixedNameFormsCheck_correction;
	public static String MixedNameFormsCheck_explanation;
	public static String MixedNameFormsCheck_message;
	public static String MixedNameFormsCheck_title;
	public static String NameAllCapsCheck_explanation;
	public static String NameAllCapsCheck_message;
	public static String NameAllCapsCheck_title;
	public static String NameLowerCaseCheck_explanation;
	public static String NameLowerCaseCheck_message;
	public static String NameLowerCaseCheck_title;
	public static String NameWithoutLettersCheck_explanation;
	public static String NameWithoutLettersCheck_message;
	public static String NameWithoutLettersCheck_title;
	public static String SemicolonBetweenNamesCheck_correction;
	public static String SemicolonBetweenNamesCheck_explanation;
	public static String SemicolonBetweenNamesCheck_message;
	public static String SemicolonBetweenNamesCheck_title;
	public static String StrayAndCheck_correction;
	public static String StrayAndCheck_explanation;
	public static String StrayAndCheck_message;
	public static String StrayAndCheck_title;
	public static String SuffixAfterGivenNameCheck_correction;
	public static String SuffixAfterGivenNameCheck_explanation;
	public static String SuffixAfterGivenNameCheck_message;
	public static String SuffixAfterGivenNameCheck_title;
	public static String TitleInNameCheck_explanation;
	public static String TitleInNameCheck_message;
	public static String TitleInNameCheck_title;
	public static String TrailingCommaCheck_correction;
	public static String TrailingCommaCheck_explanation;
	public static String TrailingCommaCheck_message;
	public static String TrailingCommaCheck_title;
	public static String TruncatedAuthorsCheck_explanation;
	public static String TruncatedAuthorsCheck_message;
	public static String TruncatedAuthorsCheck_title;
	public static String UnbracedOrganisationCheck_comma;
	public static String UnbracedOrganisationCheck_explanation;
	public static String UnbracedOrganisationCheck_message;
	public static String UnbracedOrganisationCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.names.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
