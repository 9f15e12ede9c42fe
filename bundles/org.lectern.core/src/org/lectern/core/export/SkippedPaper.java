/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

/**
 * Something that was to be exported and was not.
 *
 * @param key
 *            the citation key of the paper, never null, empty where the paper has none
 * @param reason
 *            why, a localised sentence without a period, never null
 */
public record SkippedPaper(String key, String reason) {

	/**
	 * Returns one line for a list.
	 *
	 * @return key and reason, never null
	 */
	public String line() {
		return key.isEmpty() ? reason : key + ": " + reason; //$NON-NLS-1$
	}
}
