"""`factcheck init` on a terminal: it asks, and what it writes runs."""
import os
import pty
import subprocess
import sys
import tempfile

program = sys.argv[1]
answers = {
    "Name of the rule set": "mali",
    "Folder of the rules": "",
    "The text that is the authority": "bron.txt",
    "Its language": "",
    "Files for CI": "github",
}

with tempfile.TemporaryDirectory() as folder:
    with open(folder + "/bron.txt", "w", encoding="utf-8") as file:
        file.write("Er gaan 35 militairen voor een jaar naar Mali.\n")
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execv(program, [program, "init"])
    said = b""
    for question, answer in answers.items():
        while question.encode() not in said or not said.rstrip(b" ").endswith(b":"):
            said += os.read(terminal, 4096)
        os.write(terminal, answer.encode() + b"\n")
        said = b""
    try:
        while chunk := os.read(terminal, 4096):
            said += chunk
    except OSError:
        pass  # the other end is closed
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    if status != 0:
        sys.exit(f"init ended with {status}: {said.decode()}")
    for path in ["rules/mali.yaml", ".github/workflows/factcheck.yml"]:
        if not os.path.exists(f"{folder}/{path}"):
            sys.exit(f"init did not write {path}: {said.decode()}")
    subprocess.run([program, "run", "rules/mali.yaml"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
print("init asks on a terminal: ok")
