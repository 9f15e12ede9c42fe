/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reference;

/**
 * A style of the Citation Style Language.
 *
 * @param id
 *            the name of its file without the ending, such as {@code apa}, never null
 * @param title
 *            its name for display, never null
 */
public record ReferenceStyle(String id, String title) {
}
