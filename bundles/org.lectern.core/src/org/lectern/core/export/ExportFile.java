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
 * A file that an export made and that is not written yet.
 *
 * @param name
 *            the name, safe on all systems, with its ending, never null; an export to a single file leaves it to the
 *            writer and says only what would suit
 * @param text
 *            the text, written in UTF-8, never null
 */
public record ExportFile(String name, String text) {
}
