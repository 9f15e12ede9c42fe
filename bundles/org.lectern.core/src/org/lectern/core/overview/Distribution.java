/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.overview;

import java.util.List;

/**
 * The counts by one dimension.
 *
 * @param dimension
 *            what is counted by, never null
 * @param bars
 *            the values in the order they are shown in, never null
 */
public record Distribution(Dimension dimension, List<Bar> bars) {

	/** Keeps the bars as they are now. */
	public Distribution {
		bars = List.copyOf(bars);
	}

	/**
	 * Returns the largest count.
	 *
	 * @return the count, 0 where there is no bar
	 */
	public int most() {
		return bars.stream().mapToInt(Bar::count).max().orElse(0);
	}
}
