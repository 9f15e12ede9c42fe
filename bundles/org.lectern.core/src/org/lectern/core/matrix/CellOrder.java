/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import java.text.Collator;
import java.util.Comparator;

/** Orders values: numbers by size, dates by time, words as the language of the user has it, no value last. */
final class CellOrder implements Comparator<CellValue> {

	private final Collator collator = Collator.getInstance();
	private final int direction;

	CellOrder(boolean descending) {
		direction = descending ? -1 : 1;
	}

	@Override
	public int compare(CellValue one, CellValue other) {
		if (one.isEmpty() || other.isEmpty()) {
			return Boolean.compare(one.isEmpty(), other.isEmpty());
		}
		Double size = sizeOf(one);
		Double otherSize = sizeOf(other);
		if (size != null && otherSize != null) {
			return direction * Double.compare(size, otherSize);
		}
		if (one instanceof CellValue.Date early && other instanceof CellValue.Date late) {
			return direction * early.date().compareTo(late.date());
		}
		if (one instanceof CellValue.Date != other instanceof CellValue.Date) {
			return one instanceof CellValue.Date ? -direction : direction; // what is no date comes behind all dates
		}
		return direction * collator.compare(one.text(), other.text());
	}

	private static Double sizeOf(CellValue value) {
		if (value instanceof CellValue.Number number) {
			return number.value();
		}
		if (value instanceof CellValue.Rating rating) {
			return (double) rating.stars();
		}
		if (value instanceof CellValue.Ranked ranked) {
			return (double) ranked.rank();
		}
		return null;
	}
}
