/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lectern.core.text.FoldedText;

/** The names of the months and what else stands in their place, in the languages papers are catalogued in. */
public final class MonthName {

	/**
	 * English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, the languages of Scandinavia; folded,
	 * with their common abbreviations.
	 */
	private static final List<String> NAMES = List.of(
			"january jan januar janner jaenner janvier janv enero ene gennaio gen janeiro januari styczen stycznia январь января", //$NON-NLS-1$
			"february feb febr februar feber fevrier fevr fev febrero febbraio fevereiro februari luty lutego февраль февраля", //$NON-NLS-1$
			"march mar maerz marz mrz mars marzo marco maart mrt marzec marca март марта", //$NON-NLS-1$
			"april apr avril avr abril abr aprile kwiecien kwietnia апрель апреля", //$NON-NLS-1$
			"may mai mayo maggio mag maio mei maj maja маи мая", //$NON-NLS-1$
			"june jun juni juin junio giugno giu junho czerwiec czerwca июнь июня", //$NON-NLS-1$
			"july jul juli juillet juil julio luglio lug julho lipiec lipca июль июля", //$NON-NLS-1$
			"august aug aout agosto ago agustus augustus sierpien sierpnia август августа", //$NON-NLS-1$
			"september sep sept septembre septiembre settembre set setembro wrzesien wrzesnia сентябрь сентября", //$NON-NLS-1$
			"october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika октябрь октября", //$NON-NLS-1$
			"november nov novembre noviembre novembro ноябрь ноября", //$NON-NLS-1$
			"december dec dezember dez decembre diciembre dic dicembre dezembro grudzien grudnia декабрь декабря"); //$NON-NLS-1$

	/** What periodicals have instead of a month; listopad is a month, but not the same one in all Slavic languages. */
	private static final Set<String> OTHERS = Set.of("spring", "summer", "autumn", "fall", "winter", "vinter", "fruhjahr", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"fruehjahr", "fruhling", "sommer", "herbst", "printemps", "ete", "automne", "hiver", "primavera", "verano", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"estate", "otono", "autunno", "invierno", "inverno", "quarter", "listopad", "q1", "q2", "q3", "q4", "michaelmas", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"hilary", "trinity", "easter", "christmas", "holiday", "mid", "early", "late", "quartal", "trimestre", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"semester"); //$NON-NLS-1$

	private static final Map<String, Integer> NUMBERS = numbers();

	private MonthName() {
	}

	private static Map<String, Integer> numbers() {
		Map<String, Integer> numbers = new HashMap<>();
		for (int month = 1; month <= NAMES.size(); month++) {
			for (String name : NAMES.get(month - 1).split(" ")) { //$NON-NLS-1$
				numbers.put(name, month);
			}
		}
		return Map.copyOf(numbers);
	}

	/**
	 * Returns the number of a month, by its name in one of several languages or by its number.
	 *
	 * @param text
	 *            never null
	 * @return 1 to 12; 0 when the text is no single month
	 */
	public static int numberOf(String text) {
		String folded = FoldedText.of(text);
		if (folded.length() <= 2 && !folded.isEmpty() && folded.chars().allMatch(c -> c >= '0' && c <= '9')) {
			int number = Integer.parseInt(folded);
			return number <= 12 ? number : 0;
		}
		return NUMBERS.getOrDefault(folded, 0);
	}

	/** Tells whether a text says anything about the time of the year, such as two months or a season. */
	static boolean isTime(String text) {
		boolean onlyNumbers = true;
		for (String word : FoldedText.of(text).split(" ")) { //$NON-NLS-1$
			if (NUMBERS.containsKey(word) || OTHERS.contains(word)) {
				return true;
			}
			onlyNumbers &= numberOf(word) > 0;
		}
		return onlyNumbers;
	}
}
