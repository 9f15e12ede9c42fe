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

import org.lectern.core.corpus.PaperReference;

/**
 * Another place a finding is about.
 *
 * @param paper
 *            the paper there, may be null
 * @param location
 *            the place, never null
 * @param message
 *            what is there, localised, never null
 */
public record Related(PaperReference paper, Location location, String message) {
}
