/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the identifiers of works in the forms in which people write them, and gives each one form. */
public final class Identifiers {

	/** Angle brackets end a DOI, except for a pair within one made from a SICI, as in "49:8<693::aid-asi4>3.0.co;2-o". */
	private static final Pattern DOI = Pattern
			.compile("10\\.\\d{4,9}(?:\\.\\d+)*/(?:[^\\s\"<>]|<[^\\s\"<>/]{1,60}>(?=\\d)){1,300}"); //$NON-NLS-1$
	private static final Pattern ESCAPED_SLASH = Pattern.compile("10\\.[\\d.]+%2f", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final Pattern NEW_ARXIV = Pattern
			.compile("(?<!\\d)(?<!\\d\\.)(\\d{4}\\.\\d{4,5})(?:v\\d{1,3})?(?!\\d)(?!\\.\\d)"); //$NON-NLS-1$
	private static final Pattern OLD_ARXIV = Pattern
			.compile("(?<![a-z-])([a-z]{2,10}(?:-[a-z]{2,6})?)(?:\\.[a-z]{2})?/(\\d{7})(?:v\\d{1,3})?(?!\\d)"); //$NON-NLS-1$
	private static final Pattern PMID = Pattern.compile(
			"(?:^|PMID:?\\s*|pubmed(?:\\.ncbi\\.nlm\\.nih\\.gov)?/)0*([1-9]\\d{0,8})/?$", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final String ISBN_SEPARATOR = "[-\\h\u2010-\u2015]"; //$NON-NLS-1$
	private static final Pattern ISBN = Pattern.compile("(?<!\\d)(?:97[89]S?)?\\d(?:S?\\d){8}S?[\\dXx](?!\\d)" //$NON-NLS-1$
			.replace("S", ISBN_SEPARATOR)); //$NON-NLS-1$

	private Identifiers() {
	}

	/**
	 * Finds a DOI, alone or in an address of a resolver.
	 *
	 * @param text
	 *            the text, may be null
	 * @return the DOI in lower case without punctuation behind it; null where there is none
	 */
	public static String doi(String text) {
		if (text == null) {
			return null;
		}
		Matcher doi = DOI.matcher(isPercentEncoded(text) ? decodePercent(text) : text);
		return doi.find() ? withoutPunctuation(doi.group()).toLowerCase(Locale.ROOT) : null;
	}

	/**
	 * Finds an identifier of arXiv, of the form before or since April 2007, alone, with the prefix "arXiv:", in an
	 * address or in a DOI of arXiv.
	 *
	 * @param text
	 *            the text, may be null
	 * @return the identifier without version and subject class, such as "2101.00001" or "math/0309136"; null where there
	 *         is none
	 */
	public static String arxiv(String text) {
		if (text == null) {
			return null;
		}
		// Elsewhere, a number in an address or a DOI only looks like an identifier of arXiv.
		String lower = text.strip().toLowerCase(Locale.ROOT);
		boolean named = lower.contains("arxiv"); //$NON-NLS-1$
		Matcher id = NEW_ARXIV.matcher(lower);
		if (named ? id.find() : id.matches()) {
			return id.group(1);
		}
		Matcher old = OLD_ARXIV.matcher(lower);
		if (named ? old.find() : old.matches()) {
			return old.group(1) + '/' + old.group(2);
		}
		return null;
	}

	/**
	 * Finds an identifier of PubMed, alone, with the prefix "PMID:" or at the end of an address.
	 *
	 * @param text
	 *            the text, may be null
	 * @return the number without zeros before it; null where there is none
	 */
	public static String pmid(String text) {
		if (text == null) {
			return null;
		}
		Matcher pmid = PMID.matcher(text.strip());
		return pmid.find() ? pmid.group(1) : null;
	}

	/**
	 * Finds the first ISBN whose check digit is right.
	 *
	 * @param text
	 *            the text, may be null
	 * @return thirteen digits, also for an ISBN of ten; null where there is none
	 */
	public static String isbn(String text) {
		if (text == null) {
			return null;
		}
		Matcher isbn = ISBN.matcher(text);
		while (isbn.find()) {
			String digits = isbn.group().replaceAll(ISBN_SEPARATOR, "").toUpperCase(Locale.ROOT); //$NON-NLS-1$
			String normalised = digits.length() == 10 ? fromTen(digits) : fromThirteen(digits);
			if (normalised != null) {
				return normalised;
			}
		}
		return null;
	}

	/** In a plain DOI a percent sign stands for itself. */
	private static boolean isPercentEncoded(String text) {
		return text.contains("%") && (text.contains("://") || ESCAPED_SLASH.matcher(text).find()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String decodePercent(String text) {
		try {
			return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException e) {
			return text; // a percent sign that encodes nothing is taken as it is
		}
	}

	/** Takes off what ends a sentence, and closing brackets that were not opened in the DOI. */
	private static String withoutPunctuation(String doi) {
		int end = doi.length();
		boolean shorter = true;
		while (shorter) {
			char last = doi.charAt(end - 1);
			shorter = ".,;:'!?\u2019\u201D".indexOf(last) >= 0 || isUnopened(doi, end, last); //$NON-NLS-1$
			end -= shorter ? 1 : 0;
		}
		return doi.substring(0, end);
	}

	private static boolean isUnopened(String doi, int end, char closing) {
		int kind = ")]}".indexOf(closing); //$NON-NLS-1$
		if (kind < 0) {
			return false;
		}
		char opening = "([{".charAt(kind); //$NON-NLS-1$
		int depth = 0;
		for (int i = 0; i < end; i++) {
			depth += doi.charAt(i) == opening ? 1 : doi.charAt(i) == closing ? -1 : 0;
		}
		return depth < 0;
	}

	private static String fromTen(String digits) {
		int sum = 0;
		for (int i = 0; i < 10; i++) {
			sum += (10 - i) * (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0');
		}
		if (sum % 11 != 0) {
			return null;
		}
		String prefix = "978" + digits.substring(0, 9); //$NON-NLS-1$
		return prefix + (10 - sumOfThirteen(prefix) % 10) % 10;
	}

	private static String fromThirteen(String digits) {
		return digits.indexOf('X') < 0 && sumOfThirteen(digits) % 10 == 0 ? digits : null;
	}

	private static int sumOfThirteen(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
		}
		return sum;
	}
}
