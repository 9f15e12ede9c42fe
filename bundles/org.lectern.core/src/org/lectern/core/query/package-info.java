/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The language in which papers are looked for: words over all fields, fields with values and ranges, what papers have
 * and are, combined with NOT, OR and parentheses. A text that is only half typed is a query too.
 */
package org.lectern.core.query;
