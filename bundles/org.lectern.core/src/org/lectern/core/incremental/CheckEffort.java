/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.incremental;

/**
 * How much of a review was looked at by one check of a {@link ReviewChecker}.
 *
 * @param papers
 *            the papers of the review, 0 or more
 * @param checked
 *            those that were checked because they were new or said something else, 0 or more
 */
public record CheckEffort(int papers, int checked) {
}
