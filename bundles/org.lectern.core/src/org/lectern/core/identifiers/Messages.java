/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String ArxivFormCheck_explanation;
	public static String ArxivFormCheck_fix;
	public static String ArxivFormCheck_message;
	public static String ArxivFormCheck_title;
	public static String ArxivSyntaxCheck_explanation;
	public static String ArxivSyntaxCheck_message;
	public static String ArxivSyntaxCheck_title;
	public static String ArxivYearCheck_explanation;
	public static String ArxivYearCheck_message;
	public static String ArxivYearCheck_title;
	public static String ArxivYearCheck_tolerance;
	public static String DoiAsUrlCheck_explanation;
	public static String DoiAsUrlCheck_fix;
	public static String DoiAsUrlCheck_message;
	public static String DoiAsUrlCheck_title;
	public static String DoiEprintMismatchCheck_explanation;
	public static String DoiEprintMismatchCheck_message;
	public static String DoiEprintMismatchCheck_title;
	public static String DoiEscapedCheck_explanation;
	public static String DoiEscapedCheck_fix;
	public static String DoiEscapedCheck_message;
	public static String DoiEscapedCheck_title;
	public static String DoiFormCheck_explanation;
	public static String DoiFormCheck_fix;
	public static String DoiFormCheck_message;
	public static String DoiFormCheck_title;
	public static String DoiInUrlCheck_correction;
	public static String DoiInUrlCheck_explanation;
	public static String DoiInUrlCheck_message;
	public static String DoiInUrlCheck_title;
	public static String DoiNumberMismatchCheck_explanation;
	public static String DoiNumberMismatchCheck_isbn;
	public static String DoiNumberMismatchCheck_issn;
	public static String DoiNumberMismatchCheck_title;
	public static String DoiPreprintCheck_explanation;
	public static String DoiPreprintCheck_message;
	public static String DoiPreprintCheck_title;
	public static String DoiSyntaxCheck_explanation;
	public static String DoiSyntaxCheck_message;
	public static String DoiSyntaxCheck_title;
	public static String DoiUrlMismatchCheck_explanation;
	public static String DoiUrlMismatchCheck_message;
	public static String DoiUrlMismatchCheck_title;
	public static String DoiYearCheck_explanation;
	public static String DoiYearCheck_message;
	public static String DoiYearCheck_title;
	public static String EprintTypeCheck_correction;
	public static String EprintTypeCheck_explanation;
	public static String EprintTypeCheck_message;
	public static String EprintTypeCheck_title;
	public static String IsbnCheckDigitCheck_explanation;
	public static String IsbnCheckDigitCheck_message;
	public static String IsbnCheckDigitCheck_title;
	public static String IsbnInIssnCheck_correction;
	public static String IsbnInIssnCheck_explanation;
	public static String IsbnInIssnCheck_message;
	public static String IsbnInIssnCheck_title;
	public static String IsbnSyntaxCheck_explanation;
	public static String IsbnSyntaxCheck_message;
	public static String IsbnSyntaxCheck_title;
	public static String IssnCheckDigitCheck_explanation;
	public static String IssnCheckDigitCheck_message;
	public static String IssnCheckDigitCheck_title;
	public static String IssnInIsbnCheck_correction;
	public static String IssnInIsbnCheck_explanation;
	public static String IssnInIsbnCheck_message;
	public static String IssnInIsbnCheck_title;
	public static String IssnSyntaxCheck_explanation;
	public static String IssnSyntaxCheck_message;
	public static String IssnSyntaxCheck_title;
	public static String OrcidCheckDigitCheck_explanation;
	public static String OrcidCheckDigitCheck_message;
	public static String OrcidCheckDigitCheck_title;
	public static String OrcidSyntaxCheck_explanation;
	public static String OrcidSyntaxCheck_message;
	public static String OrcidSyntaxCheck_title;
	public static String PubmedFormCheck_explanation;
	public static String PubmedFormCheck_fix;
	public static String PubmedFormCheck_message;
	public static String PubmedFormCheck_title;
	public static String PubmedSyntaxCheck_explanation;
	public static String PubmedSyntaxCheck_pmcid;
	public static String PubmedSyntaxCheck_pmid;
	public static String PubmedSyntaxCheck_title;
	public static String SharedDoiCheck_explanation;
	public static String SharedDoiCheck_message;
	public static String SharedDoiCheck_related;
	public static String SharedDoiCheck_title;
	public static String SharedDoiCheck_volume;
	public static String UrlEscapedCheck_explanation;
	public static String UrlEscapedCheck_fix;
	public static String UrlEscapedCheck_message;
	public static String UrlEscapedCheck_title;
	public static String UrlSyntaxCheck_explanation;
	public static String UrlSyntaxCheck_foreign;
	public static String UrlSyntaxCheck_host;
	public static String UrlSyntaxCheck_scheme;
	public static String UrlSyntaxCheck_title;
	public static String UrlWrappedCheck_explanation;
	public static String UrlWrappedCheck_fix;
	public static String UrlWrappedCheck_message;
	public static String UrlWrappedCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.identifiers.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
