import 'surprisal/define';
