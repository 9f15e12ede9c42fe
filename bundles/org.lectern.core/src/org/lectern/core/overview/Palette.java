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

/** Colours for drawings, as in {@code #rrggbb}; each bar stands out from its ground by 3:1 and each text by 4.5:1. */
public enum Palette {

	/** On white. */
	LIGHT("#ffffff", "#1f2328", "#57606a", "#eaeef2", "#2f6fb5", "#8793a0", "#c5312b", "#b26a00", "#6b6fb0"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	/** On a dark ground. */
	DARK("#1e1f22", "#e6e8eb", "#a3abb5", "#33373d", "#6ea8e6", "#78828d", "#f0706a", "#e0a040", "#9ea2e0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private final String[] colours;

	Palette(String... colours) {
		this.colours = colours;
	}

	/**
	 * Returns a colour.
	 *
	 * @param tone
	 *            what it is for, never null
	 * @return the colour as {@code #rrggbb}, never null
	 */
	public String colour(Tone tone) {
		return colours[tone.ordinal()];
	}
}
