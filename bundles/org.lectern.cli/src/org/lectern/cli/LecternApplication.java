/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Runs {@code lectern} as an application inside Eclipse, without a workbench:
 * {@code eclipse -nosplash -application org.lectern.cli.lectern validate my-review}. The exit code of the process is
 * that of the command.
 */
public final class LecternApplication implements IApplication {

	/** Arguments of the platform that reach applications together with the argument behind them. */
	private static final Set<String> PLATFORM_PAIRS = Set.of("-application", "-product", "-feature", "-keyring", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"-password", "-data", "-configuration", "-user", "-install", "-dev", "-os", "-ws", "-arch", "-nl", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"-plugincustomization", "-showlocation", "-testproperties"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Arguments of the platform that stand alone. */
	private static final Set<String> PLATFORM_FLAGS = Set.of("-pdelaunch", "-nosplash", "-consolelog", "-clean", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"-noexit", "-debug"); //$NON-NLS-1$ //$NON-NLS-2$

	private volatile LecternCommandLine commandLine;

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		commandLine = Main.commandLine(System.out);
		return commandLine.run(withoutPlatformArguments((String[]) arguments));
	}

	@Override
	public void stop() {
		LecternCommandLine running = commandLine;
		if (running != null) {
			running.cancel();
		}
	}

	/** No option of ours has a single hyphen and more than one letter, so there is no confusion with a verb of ours. */
	static String[] withoutPlatformArguments(String[] arguments) {
		List<String> kept = new ArrayList<>();
		for (int i = 0; i < arguments.length; i++) {
			String argument = arguments[i].toLowerCase(Locale.ROOT);
			if (PLATFORM_PAIRS.contains(argument)) {
				i++;
			} else if (!PLATFORM_FLAGS.contains(argument)) {
				kept.add(arguments[i]);
			}
		}
		return kept.toArray(String[]::new);
	}
}
