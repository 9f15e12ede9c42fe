/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the web addresses in an abstract, those that most likely lead to the code first: hosts of code and models, then
 * pages of projects, then any other; in the order of the text within each of them.
 */
final class CodeLinks {

	private static final String CODE_HOSTS = "github\\.com|gitlab\\.[\\w.-]+|bitbucket\\.org|codeberg\\.org" //$NON-NLS-1$
			+ "|sourceforge\\.net|huggingface\\.co|hf\\.co|kaggle\\.com|anonymous\\.4open\\.science|zenodo\\.org|osf\\.io"; //$NON-NLS-1$

	private static final Pattern LINK = Pattern.compile(
			"(?:https?://|(?<![\\w@/.:-])(?:www\\.(?=\\w)|(?:" + CODE_HOSTS + ")/(?=\\w)))[^\\s{}<>\"\\\\^`|\u201C\u201D]+", //$NON-NLS-1$ //$NON-NLS-2$
			Pattern.CASE_INSENSITIVE);

	private static final Pattern CODE_HOST = Pattern.compile("https?://(?:www\\.)?(?:" + CODE_HOSTS + ")/.*", //$NON-NLS-1$ //$NON-NLS-2$
			Pattern.CASE_INSENSITIVE);

	private static final Pattern PROJECT_PAGE = Pattern
			.compile("https?://[\\w.-]+\\.(?:github|gitlab|huggingface|bitbucket)\\.io(?:/.*)?", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	private static final String TRAILING = ".,;:!?'*\u2019"; //$NON-NLS-1$

	private CodeLinks() {
		// only static methods
	}

	/**
	 * Returns the addresses in a text.
	 *
	 * @param text
	 *            the text, never null
	 * @return the addresses, each once, without the punctuation of the sentence behind them
	 */
	static List<String> in(String text) {
		Set<String> found = new LinkedHashSet<>();
		Matcher link = LINK.matcher(text);
		while (link.find()) {
			String address = withoutPunctuation(link.group());
			found.add(address.regionMatches(true, 0, "http", 0, 4) ? address : "https://" + address); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<String> links = new ArrayList<>(found);
		links.removeIf(address -> address.endsWith("//")); //$NON-NLS-1$
		links.sort(Comparator.comparingInt(CodeLinks::rank));
		return links;
	}

	private static int rank(String address) {
		if (CODE_HOST.matcher(address).matches()) {
			return 0;
		}
		return PROJECT_PAGE.matcher(address).matches() ? 1 : 2;
	}

	private static String withoutPunctuation(String address) {
		int end = address.length();
		while (end > 0 && (TRAILING.indexOf(address.charAt(end - 1)) >= 0 || closesMoreThanItOpens(address, end))) {
			end--;
		}
		return address.substring(0, end);
	}

	/** A parenthesis at the end belongs to the sentence unless its partner stands in the address. */
	private static boolean closesMoreThanItOpens(String address, int end) {
		char last = address.charAt(end - 1);
		if (last != ')' && last != ']') {
			return false;
		}
		char partner = last == ')' ? '(' : '[';
		String shown = address.substring(0, end);
		return shown.chars().filter(c -> c == last).count() > shown.chars().filter(c -> c == partner).count();
	}
}
