/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

/**
 * What there is to know about a check.
 *
 * @param id
 *            the stable id, lower case with hyphens, never null
 * @param category
 *            what the check is about, never null
 * @param defaultSeverity
 *            how bad its findings are unless a profile says otherwise, never null
 * @param title
 *            one line, localised, never null
 * @param explanation
 *            what the check flags and what to do, localised, never null
 */
public record CheckDescription(String id, Category category, Severity defaultSeverity, String title,
		String explanation) {
}
