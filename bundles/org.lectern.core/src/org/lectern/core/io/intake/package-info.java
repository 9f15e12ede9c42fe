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
 * Brings records from elsewhere into a review: finds out which are new, which the review has already and what changed,
 * and remembers where each came from, so that a newer export can be imported over an older one.
 */
package org.lectern.core.io.intake;
